package dev.anteroom.content.picture;

import java.nio.charset.StandardCharsets;

/** Reads what a file is from its first bytes, never from its name, and has it written anew. */
final class PictureCleaner {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int SNIFFED = 512;

    private PictureCleaner() {}

    static Cleaning clean(byte[] bytes) {
        if (bytes.length == 0) {
            return Cleaning.refused(PictureRefusal.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            return Cleaning.refused(PictureRefusal.TOO_LARGE);
        }
        if (begins(bytes, 0x89, 'P', 'N', 'G') || begins(bytes, 'G', 'I', 'F', '8')) {
            return RasterCleaner.clean(bytes, PictureFormat.PNG);
        }
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return RasterCleaner.clean(bytes, PictureFormat.JPG);
        }
        return looksLikeSvg(bytes)
                ? SvgCleaner.clean(bytes)
                : Cleaning.refused(PictureRefusal.UNKNOWN_FORMAT);
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLikeSvg(byte[] bytes) {
        int length = Math.min(bytes.length, SNIFFED);
        String start = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return start.stripLeading().startsWith("<") && start.contains("<svg");
    }
}
