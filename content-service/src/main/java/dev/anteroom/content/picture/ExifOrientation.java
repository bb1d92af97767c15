package dev.anteroom.content.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the one thing worth knowing before a JPEG's metadata is dropped: which way is up. */
final class ExifOrientation {

    private static final int UPRIGHT = 1;
    private static final int MARKER_APP1 = 0xFFE1;
    private static final int MARKER_SCAN = 0xFFDA;
    private static final int TAG_ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifOrientation() {}

    /** 1 to 8 (Exif 2.3, tag 0112); 1 where nothing sensible is said. */
    static int of(byte[] jpeg) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(jpeg);
            int position = 2;
            while (position + 4 < jpeg.length) {
                int marker = bytes.getShort(position) & 0xFFFF;
                int length = bytes.getShort(position + 2) & 0xFFFF;
                if (marker == MARKER_APP1 && isExif(jpeg, position + 4)) {
                    int start = position + 4 + EXIF.length;
                    return inTiff(bytes.slice(start, jpeg.length - start));
                }
                if (marker == MARKER_SCAN || marker < 0xFF00) {
                    return UPRIGHT;
                }
                position += 2 + length;
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException truncated) {
            return UPRIGHT;
        }
    }

    private static boolean isExif(byte[] jpeg, int at) {
        return Arrays.equals(jpeg, at, at + EXIF.length, EXIF, 0, EXIF.length);
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG_ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= UPRIGHT && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
