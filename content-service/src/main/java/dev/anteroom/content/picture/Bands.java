package dev.anteroom.content.picture;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * Draws a picture while it is read, a band of rows after the other, so that all of its pixels are
 * never in memory at once. Very large ones are thinned besides.
 */
final class Bands {

    /** What the rows of one band may take; drawing 16-bit colours takes half as much again. */
    private static final int MOST_BYTES = 12 * 1024 * 1024;

    /** Rows of its neighbours that a band is read with, since interpolation looks at them. */
    private static final int OVERLAP = 2;

    private final ImageReader reader;
    private final int step;
    private final int width;
    private final int height;

    /**
     * A picture whose header has been read.
     *
     * @param longestSide it is thinned to a little more than that, at least
     */
    Bands(ImageReader reader, int longestSide) throws IOException {
        this.reader = reader;
        step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / longestSide);
        width = Math.ceilDiv(reader.getWidth(0), step);
        height = Math.ceilDiv(reader.getHeight(0), step);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Draws all of it into a rectangle at the origin. */
    void draw(Graphics2D canvas, int shownWidth, int shownHeight) throws IOException {
        double across = (double) shownWidth / width;
        double down = (double) shownHeight / height;
        int rows = Math.max(1, (int) (rowsAtOnce() * down));
        for (int from = 0; from < shownHeight; from += rows) {
            int to = Math.min(shownHeight, from + rows);
            int first = Math.max(0, (int) (from / down) - OVERLAP);
            int last = Math.min(height, (int) Math.ceil(to / down) + OVERLAP);
            canvas.setClip(0, from, shownWidth, to - from);
            canvas.drawImage(
                    rows(first, last),
                    new AffineTransform(across, 0, 0, down, 0, first * down),
                    null);
        }
    }

    private int rowsAtOnce() throws IOException {
        SampleModel form = reader.getImageTypes(0).next().getSampleModel();
        int bytes = form.getNumBands() * DataBuffer.getDataTypeSize(form.getTransferType()) / 8;
        return Math.max(1, MOST_BYTES / (width * Math.max(1, bytes)));
    }

    private BufferedImage rows(int first, int last) throws IOException {
        int end = Math.min(reader.getHeight(0), last * step);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        param.setSourceRegion(
                new Rectangle(0, first * step, reader.getWidth(0), end - first * step));
        return reader.read(0, param);
    }
}
