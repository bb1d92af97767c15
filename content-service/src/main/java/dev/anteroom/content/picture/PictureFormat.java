package dev.anteroom.content.picture;

import java.util.Locale;

/** In what form a picture is kept. */
public enum PictureFormat {
    SVG("image/svg+xml"),
    PNG("image/png"),
    JPG("image/jpeg");

    private final String mediaType;

    PictureFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How addresses of such pictures end. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
