package dev.anteroom.content.picture;

/** Ends the copying of an SVG that could act. */
final class UnsafeSvgException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
