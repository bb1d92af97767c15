package dev.anteroom.content.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What an element has drawn elsewhere in its file: a shape that it uses, a pattern that fills it, a
 * filter, a mask, a marker.
 */
record SvgReference(String id, Kind kind) {

    /** How often it is drawn. */
    enum Kind {
        /** Once, for the element as a whole. */
        ONCE,

        /** Once, and it is painted like the element. */
        USED,

        /** For each shape in the element, to which it is handed down. */
        PAINT,

        /** On each point of each shape in the element, to which it is handed down. */
        MARKER;

        boolean isInherited() {
            return this == PAINT || this == MARKER;
        }
    }

    /** A reference whose property is not plain to see counts as the heaviest kind. */
    private static final Pattern URL =
            Pattern.compile(
                    "(?:(?<![-a-z])(fill|stroke|mask|filter|clip-path)\\s*:\\s*)?"
                            + "url\\(\\s*['\"]?#([^)'\"\\s]+)",
                    Pattern.CASE_INSENSITIVE);

    /** All references of the element. */
    static List<SvgReference> of(XMLStreamReader element) {
        List<SvgReference> references = new ArrayList<>();
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String name = element.getAttributeLocalName(i);
            String value = element.getAttributeValue(i);
            if (name.equals("href") && value.strip().startsWith("#")) {
                boolean use = element.getLocalName().equals("use");
                references.add(
                        new SvgReference(value.strip().substring(1), use ? Kind.USED : Kind.ONCE));
            }
            Matcher urls = URL.matcher(name + ":" + value);
            while (urls.find()) {
                references.add(new SvgReference(urls.group(2), kind(urls.group(1))));
            }
        }
        return references;
    }

    private static Kind kind(@Nullable String property) {
        return switch (property == null ? "" : property.toLowerCase(Locale.ROOT)) {
            case "" -> Kind.MARKER;
            case "fill", "stroke" -> Kind.PAINT;
            default -> Kind.ONCE;
        };
    }
}
