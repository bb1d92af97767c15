package dev.anteroom.content.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Files that a camera, or someone with bad intentions, would make. */
final class PhotoBytes {

    private PhotoBytes() {}

    /** Puts an Exif segment with an orientation behind the start of a JPEG. */
    static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(26);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putInt(0);
        int length = 2 + exif.length + 26;
        ByteBuffer photo = ByteBuffer.allocate(jpeg.length + 2 + length);
        photo.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) length);
        photo.put(exif).put(tiff.array());
        photo.put(jpeg, 2, jpeg.length - 2);
        return photo.array();
    }

    /** A PNG of a few bytes whose header promises a picture of this size. */
    static byte[] pngThatClaims(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        png.putInt(13).put(header.array()).putInt((int) sum.getValue());
        return png.array();
    }

    /**
     * A PNG with transparency that is black above and green below, written a row at a time.
     *
     * @param bits of each sample: 8 or 16
     */
    static byte[] paleningPng(int width, int height, int bits) throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        int sample = bits / 8;
        byte[] row = new byte[1 + width * 4 * sample];
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(rows, quick)) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    row[1 + (x * 4 + 1) * sample] = (byte) (y * 255L / height);
                    row[1 + (x * 4 + 3) * sample] = (byte) 255;
                }
                out.write(row);
            }
        } finally {
            quick.end();
        }
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {(byte) bits, 6, 0, 0, 0});
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        png.write(chunk("IHDR", header.array()));
        png.write(chunk("IDAT", rows.toByteArray()));
        png.write(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }
}
