package dev.anteroom.content.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes pixels and encodes them anew: metadata, comments and whatever hides behind the picture
 * stay behind. Memory is bounded: the size is read before any pixel, large pictures are thinned
 * while they are read, and only one is in the works at a time.
 */
final class RasterCleaner {

    private static final long MOST_PIXELS = 60_000_000;
    private static final int LONGEST_SIDE = 2400;
    private static final float JPEG_QUALITY = 0.86f;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private RasterCleaner() {}

    static Cleaning clean(byte[] bytes, PictureFormat format) {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try (ImageInputStream input =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Cleaning.refused(PictureRefusal.UNKNOWN_FORMAT);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return clean(reader, bytes, format);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            // ImageIO's readers answer broken files with many kinds of runtime exceptions.
            return Cleaning.refused(PictureRefusal.DAMAGED);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static Cleaning clean(ImageReader reader, byte[] bytes, PictureFormat format)
            throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Cleaning.refused(PictureRefusal.TOO_MANY_PIXELS);
        }
        ImageReadParam thin = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
        thin.setSourceSubsampling(step, step, 0, 0);
        BufferedImage pixels =
                Pixels.upright(
                        reader.read(0, thin),
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
