package dev.anteroom.content.picture;

import java.util.Optional;

/**
 * Finds what an address shows. An SVG is found as PNG too, under the same name, for those who can
 * show no SVG: it is drawn when it is first asked for.
 */
class ReadPicture {

    private final Pictures pictures;

    ReadPicture(Pictures pictures) {
        this.pictures = pictures;
    }

    Optional<PictureBytes> at(PictureAddress address) {
        Optional<PictureBytes> kept = pictures.bytes(address);
        return kept.isPresent() || address.format() != PictureFormat.PNG
                ? kept
                : drawn(address.hash());
    }

    private Optional<PictureBytes> drawn(String hash) {
        Optional<PictureBytes> before = pictures.drawing(hash);
        return before.isPresent() ? before : pictures.svg(hash).flatMap(svg -> draw(hash, svg));
    }

    private Optional<PictureBytes> draw(String hash, CleanPicture svg) {
        byte[] png = SvgPainter.png(svg.content().bytes(), svg.width(), svg.height());
        if (png == null) {
            return Optional.empty();
        }
        pictures.keepDrawing(hash, png);
        return Optional.of(new PictureBytes(PictureFormat.PNG, png));
    }
}
