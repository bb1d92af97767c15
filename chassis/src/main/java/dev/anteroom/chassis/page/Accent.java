package dev.anteroom.chassis.page;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Darkens an accent until white letters can be read on it, for letters: mail programs know none of
 * the colour functions that pages use.
 */
final class Accent {

    /** WCAG 2.2, success criterion 1.4.6: the enhanced contrast of text. */
    private static final double READABLE = 7;

    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");
    private static final double STEP = 0.94;

    private Accent() {}

    /**
     * The colour as {@code #rrggbb}, no lighter than white letters allow.
     *
     * @throws IllegalArgumentException when it is written otherwise
     */
    static String underWhite(String colour) {
        if (!FORM.matcher(colour).matches()) {
            throw new IllegalArgumentException("Not a colour: " + colour);
        }
        int rgb = HexFormat.fromHexDigits(colour, 1, 7);
        double[] channels = {rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff};
        while (contrastWithWhite(channels) < READABLE) {
            for (int i = 0; i < channels.length; i++) {
                channels[i] *= STEP;
            }
        }
        return "#%02x%02x%02x".formatted((int) channels[0], (int) channels[1], (int) channels[2]);
    }

    /** WCAG 2.2, definition of contrast ratio. */
    private static double contrastWithWhite(double[] channels) {
        double luminance =
                0.2126 * linear(channels[0])
                        + 0.7152 * linear(channels[1])
                        + 0.0722 * linear(channels[2]);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(double channel) {
        double part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
