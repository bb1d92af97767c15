package dev.anteroom.content.picture;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What one element costs by itself; 1 is a simple shape. */
final class SvgEffort {

    /** A filter and a mask go over every pixel of the picture. */
    private static final long PIXELS = 1000;

    private static final long TOO_MUCH = SvgWeight.MOST + 1;
    private static final double LARGEST_REGION = 20;
    private static final double LARGEST_LENGTH = 100_000;
    private static final int POINTS_A_UNIT = 100;
    private static final double DASHES_A_UNIT = 1000;
    private static final List<String> LENGTHS =
            List.of(
                    "d", "points", "x", "y", "x1", "x2", "y1", "y2", "r", "rx", "ry", "width",
                    "height");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?");
    private static final Pattern DASHES =
            Pattern.compile("stroke-dasharray\\s*:\\s*([^;]+)", Pattern.CASE_INSENSITIVE);

    private SvgEffort() {}

    /**
     * The cost.
     *
     * @param dash see {@link #dash}
     */
    static long of(XMLStreamReader element, double dash) {
        String name = element.getLocalName();
        long shape = 1 + points(element) / POINTS_A_UNIT + dashes(element, dash);
        if (name.startsWith("fe")) {
            return shape + PIXELS * octaves(element) + blur(element);
        }
        return switch (name) {
            case "filter" -> shape + region(element);
            case "mask", "pattern" -> shape + PIXELS;
            default -> shape;
        };
    }

    /** How many points a line has, at most; closing it is one more, without a number. */
    static int points(XMLStreamReader element) {
        @Nullable String path = element.getAttributeValue(null, "d");
        long closed = path == null ? 0 : path.chars().filter(c -> c == 'z' || c == 'Z').count();
        return (int) closed
                + numbers(path).count()
                + numbers(element.getAttributeValue(null, "points")).count();
    }

    /** Noise is made anew for each octave. */
    private static long octaves(XMLStreamReader element) {
        double octaves = numbers(element.getAttributeValue(null, "numOctaves")).largest();
        return octaves > SvgWeight.MOST ? SvgWeight.MOST : Math.max(1, (long) octaves);
    }

    private static long blur(XMLStreamReader element) {
        double radius = numbers(element.getAttributeValue(null, "stdDeviation")).largest();
        return radius > SvgWeight.MOST ? TOO_MUCH : (long) radius;
    }

    /** A filter that reaches far beyond what it is on needs that much memory. */
    private static long region(XMLStreamReader filter) {
        boolean lengths = "userSpaceOnUse".equals(filter.getAttributeValue(null, "filterUnits"));
        for (String side : new String[] {"x", "y", "width", "height"}) {
            String value = filter.getAttributeValue(null, side);
            double size = numbers(value).largest();
            boolean percent = value != null && value.strip().endsWith("%");
            double times = percent ? size / 100 : size;
            if (times > (lengths && !percent ? LARGEST_LENGTH : LARGEST_REGION)) {
                return TOO_MUCH;
            }
        }
        return PIXELS;
    }

    /**
     * How long a dash of the element's line is, gap included; 0 for an unbroken line.
     *
     * @param around the same of the element around it, from which it is inherited
     */
    static double dash(XMLStreamReader element, double around) {
        String style = element.getAttributeValue(null, "style");
        Matcher inStyle = DASHES.matcher(style == null ? "" : style);
        @Nullable String dashes =
                inStyle.find()
                        ? inStyle.group(1)
                        : element.getAttributeValue(null, "stroke-dasharray");
        return dashes == null ? around : numbers(dashes).sum();
    }

    /** A dashed line is cut into as many pieces as its dashes fit into its length. */
    private static long dashes(XMLStreamReader element, double dash) {
        if (dash <= 0) {
            return 0;
        }
        double longest = 0;
        for (String length : LENGTHS) {
            longest = Math.max(longest, numbers(element.getAttributeValue(null, length)).largest());
        }
        double pieces = (1.0 + points(element)) * longest / dash;
        return (long) Math.min(TOO_MUCH, pieces / DASHES_A_UNIT);
    }

    private static Numbers numbers(@Nullable String text) {
        int count = 0;
        double sum = 0;
        double largest = 0;
        Matcher matcher = NUMBER.matcher(text == null ? "" : text);
        while (matcher.find()) {
            double number = Math.abs(Double.parseDouble(matcher.group()));
            count++;
            sum += number;
            largest = Math.max(largest, number);
        }
        return new Numbers(count, sum, largest);
    }

    /** The numbers of an attribute, without their signs. */
    private record Numbers(int count, double sum, double largest) {}
}
