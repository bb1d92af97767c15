package dev.anteroom.content.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes pixels and encodes them anew: metadata, comments and whatever hides behind the picture
 * stay behind. Memory is bounded: the size is read before any pixel, and the pixels come in bands.
 */
final class RasterCleaner {

    private static final long MOST_PIXELS = 60_000_000;
    private static final int LONGEST_SIDE = 2400;
    private static final float JPEG_QUALITY = 0.86f;

    private RasterCleaner() {}

    static Cleaning clean(byte[] bytes, PictureFormat format) {
        try (ImageInputStream input =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Cleaning.refused(PictureRefusal.UNKNOWN_FORMAT);
            }
            ImageReader reader = readers.next();
            try {
                // Bands are read one after the other, each from the start.
                reader.setInput(input, false, true);
                return clean(reader, bytes, format);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            // ImageIO's readers answer broken files with many kinds of runtime exceptions.
            return Cleaning.refused(PictureRefusal.DAMAGED);
        }
    }

    private static Cleaning clean(ImageReader reader, byte[] bytes, PictureFormat format)
            throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Cleaning.refused(PictureRefusal.TOO_MANY_PIXELS);
        }
        BufferedImage pixels =
                Pixels.upright(
                        new Bands(reader, LONGEST_SIDE),
                        ExifOrientation.of(bytes),
                        LONGEST_SIDE,
                        format == PictureFormat.PNG);
        return new Cleaning.Clean(
                new CleanPicture(
                        new PictureBytes(format, encode(pixels, format)),
                        pixels.getWidth(),
                        pixels.getHeight()));
    }

    private static byte[] encode(BufferedImage pixels, PictureFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.ending()).next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(pixels, null, null), quality(writer, format));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static @Nullable ImageWriteParam quality(ImageWriter writer, PictureFormat format) {
        if (format != PictureFormat.JPG) {
            return null;
        }
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(JPEG_QUALITY);
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return param;
    }
}
