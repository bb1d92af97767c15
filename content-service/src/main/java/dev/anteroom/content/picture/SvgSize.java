package dev.anteroom.content.picture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How large an SVG wants to be shown, in pixels. */
record SvgSize(int width, int height) {

    private static final int LARGEST = 10_000;
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,5})(?:\\.[0-9]+)?(?:px)?");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    /** From width and height, else from the view box; empty where neither makes sense. */
    static Optional<SvgSize> read(XMLStreamReader root) {
        int width = length(root.getAttributeValue(null, "width"));
        int height = length(root.getAttributeValue(null, "height"));
        if (width == 0 || height == 0) {
            String box = root.getAttributeValue(null, "viewBox");
            String[] numbers = box == null ? new String[0] : SEPARATOR.split(box.strip(), -1);
            if (numbers.length != 4) {
                return Optional.empty();
            }
            width = length(numbers[2]);
            height = length(numbers[3]);
        }
        boolean sensible = width > 0 && height > 0 && width <= LARGEST && height <= LARGEST;
        return sensible ? Optional.of(new SvgSize(width, height)) : Optional.empty();
    }

    CleanPicture picture(byte[] bytes) {
        return new CleanPicture(new PictureBytes(PictureFormat.SVG, bytes), width, height);
    }

    private static int length(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        Matcher matcher = LENGTH.matcher(text.strip());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
