package dev.anteroom.content.picture;

import java.nio.charset.StandardCharsets;

/** Drawings that are given to the cleaner. */
final class Drawings {

    private Drawings() {}

    static Cleaning cleaning(String parts) {
        return PictureCleaner.clean(svg(parts).getBytes(StandardCharsets.UTF_8));
    }

    static String svg(String parts) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>" + parts + "</svg>";
    }

    static Cleaning tooComplex() {
        return Cleaning.refused(PictureRefusal.TOO_COMPLEX);
    }
}
