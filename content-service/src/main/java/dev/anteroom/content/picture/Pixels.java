package dev.anteroom.content.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** Turns and shrinks pictures. */
final class Pixels {

    private Pixels() {}

    /**
     * The picture as it was meant to be seen.
     *
     * @param orientation what the camera noted: 1 to 8, Exif 2.3 tag 0112
     * @param longestSide no side of the result is longer
     * @param transparent whether transparency is kept; otherwise it becomes white
     */
    static BufferedImage upright(
            Bands source, int orientation, int longestSide, boolean transparent)
            throws IOException {
        double scale =
                Math.min(1.0, (double) longestSide / Math.max(source.width(), source.height()));
        int width = Math.max(1, (int) Math.round(source.width() * scale));
        int height = Math.max(1, (int) Math.round(source.height() * scale));
        boolean onItsSide = orientation >= 5;
        BufferedImage target =
                onItsSide ? blank(height, width, transparent) : blank(width, height, transparent);
        Graphics2D canvas = target.createGraphics();
        try {
            canvas.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.transform(turn(orientation, width, height));
            source.draw(canvas, width, height);
        } finally {
            canvas.dispose();
        }
        return target;
    }

    private static BufferedImage blank(int width, int height, boolean transparent) {
        if (transparent) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }
        BufferedImage white = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = white.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        return white;
    }

    /** The eight orientations as matrices: mirrored, upside down, on a side. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
