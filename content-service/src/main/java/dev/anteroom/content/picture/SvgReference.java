package dev.anteroom.content.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * What an element has drawn elsewhere in its file: a shape that it uses, a pattern that fills it, a
 * filter, a mask, a marker.
 *
 * @param times how often it is drawn; a marker stands on every point of a line
 */
record SvgReference(String id, int times) {

    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?#([^)'\"\\s]+)");

    /** All references of the element. */
    static List<SvgReference> of(XMLStreamReader element) {
        List<SvgReference> references = new ArrayList<>();
        int points = SvgEffort.points(element);
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String name = element.getAttributeLocalName(i);
            String value = element.getAttributeValue(i);
            if (name.equals("href") && value.strip().startsWith("#")) {
                references.add(new SvgReference(value.strip().substring(1), 1));
            }
            boolean marks = name.startsWith("marker") || value.contains("marker");
            Matcher urls = URL.matcher(value);
            while (urls.find()) {
                references.add(new SvgReference(urls.group(1), marks ? Math.max(1, points) : 1));
            }
        }
        return references;
    }
}
