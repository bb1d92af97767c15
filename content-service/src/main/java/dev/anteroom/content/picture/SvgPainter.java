package dev.anteroom.content.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.ResourcePolicy;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Draws a clean SVG as PNG, on white, since mail programs differ in what they put behind a picture.
 * Memory is bounded: one at a time, and no wider than letters need.
 */
final class SvgPainter {

    /** Twice the width of a letter, for dense screens. */
    private static final int WIDTH = 1200;

    private static final int TALLEST = 2400;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);
    private static final LoaderContext NOTHING_FROM_OUTSIDE =
            LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();

    private SvgPainter() {}

    /** The drawing, or null when it cannot be drawn. */
    static byte @Nullable [] png(byte[] svg, int width, int height) {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            SVGDocument document =
                    new SVGLoader()
                            .load(
                                    new ByteArrayInputStream(withJavaFonts(svg)),
                                    null,
                                    NOTHING_FROM_OUTSIDE);
            return document == null ? null : encode(paint(document, width, height));
        } catch (RuntimeException cannotBeDrawn) {
            // The library answers what it does not understand with many kinds of exceptions.
            return null;
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static BufferedImage paint(SVGDocument document, int width, int height) {
        double scale = Math.min(WIDTH / (double) width, TALLEST / (double) height);
        int shownWidth = Math.max(1, (int) Math.round(width * scale));
        int shownHeight = Math.max(1, (int) Math.round(height * scale));
        BufferedImage image =
                new BufferedImage(shownWidth, shownHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, shownWidth, shownHeight);
        document.render((Component) null, pen, new ViewBox(0, 0, shownWidth, shownHeight));
        pen.dispose();
        return image;
    }

    /** Java calls the font of every system without serifs by a name of its own. */
    private static byte[] withJavaFonts(byte[] svg) {
        return new String(svg, StandardCharsets.UTF_8)
                .replace("sans-serif", "SansSerif")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encode(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
