package dev.anteroom.content.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

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
            BufferedImage source, int orientation, int longestSide, boolean transparent) {
        double scale =
                Math.min(
                        1.0,
                        (double) longestSide / Math.max(source.getWidth(), source.getHeight()));
        int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
        boolean onItsSide = orientation >= 5;
        BufferedImage target =
                new BufferedImage(
                        onItsSide ? height : width,
                        onItsSide ? width : height,
                        transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = target.createGraphics();
        try {
            if (!transparent) {
                canvas.setColor(java.awt.Color.WHITE);
                canvas.fillRect(0, 0, target.getWidth(), target.getHeight());
            }
            canvas.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.transform(turn(orientation, width, height));
            canvas.drawImage(source, 0, 0, width, height, null);
        } finally {
            canvas.dispose();
        }
        return target;
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
