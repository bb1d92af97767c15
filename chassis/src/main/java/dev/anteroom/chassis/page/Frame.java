package dev.anteroom.chassis.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around every page, as this service last heard it from {@code content.site}.
 *
 * @param siteName the practice's name
 * @param tagline one line under it; may be empty
 * @param accent the practice's accent colour as {@code #rrggbb}
 * @param navigation the main links, in order
 * @param contact lines for the footer (telephone, mail, address), in order
 * @param crisis what someone in danger should do now; shown in every footer
 */
public record Frame(
        String siteName,
        String tagline,
        String accent,
        List<Link> navigation,
        List<Link> contact,
        @Nullable Notice crisis) {

    public Frame {
        navigation = List.copyOf(navigation);
        contact = List.copyOf(contact);
    }

    /** What is shown before the first site event has arrived. */
    public static Frame unnamed() {
        return new Frame("Anteroom", "", "#22403f", List.of(), List.of(), null);
    }

    /**
     * A link of the layout.
     *
     * @param label the text
     * @param href a path of the site, or {@code tel:}, {@code mailto:}, {@code https:}; empty for
     *     plain text
     */
    public record Link(String label, String href) {}

    /**
     * A standing notice.
     *
     * @param text one or two sentences
     * @param links ways on, such as a crisis line
     */
    public record Notice(String text, List<Link> links) {

        public Notice {
            links = List.copyOf(links);
        }
    }
}
