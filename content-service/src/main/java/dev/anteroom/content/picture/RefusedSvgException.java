package dev.anteroom.content.picture;

/** Ends the copying of an SVG that could act, or that is too much work to show. */
final class RefusedSvgException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PictureRefusal reason;

    RefusedSvgException(PictureRefusal reason) {
        this.reason = reason;
    }

    PictureRefusal reason() {
        return reason;
    }
}
