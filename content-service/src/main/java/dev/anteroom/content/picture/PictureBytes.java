package dev.anteroom.content.picture;

/** The bytes of a picture; nobody who holds them changes them. */
final class PictureBytes {

    private final PictureFormat format;
    private final byte[] bytes;

    PictureBytes(PictureFormat format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes;
    }

    PictureFormat format() {
        return format;
    }

    byte[] bytes() {
        return bytes;
    }
}
