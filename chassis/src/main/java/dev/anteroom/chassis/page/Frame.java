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
 * @param finePrint sentences at the foot of every page: what the practice is and is not
 */
public record Frame(
        String siteName,
        String tagline,
        String accent,
        List<Link> navigation,
        List<Link> contact,
        @Nullable Notice crisis,
        List<String> finePrint) {

    /** The accent that the stylesheet has without being told. */
    private static final String HOUSE_ACCENT = "#22403f";

    public Frame {
        navigation = List.copyOf(navigation);
        contact = List.copyOf(contact);
        finePrint = List.copyOf(finePrint);
    }

    /** What is shown before the first site event has arrived. */
    public static Frame unnamed() {
        return new Frame("Anteroom", "", HOUSE_ACCENT, List.of(), List.of(), null, List.of());
    }

    /** Whether pages need a sheet that names the accent. */
    public boolean hasOwnAccent() {
        return !HOUSE_ACCENT.equals(accent);
    }

    /** The accent where white letters stand on it, as in the buttons of letters. */
    public String accentUnderWhite() {
        return Accent.underWhite(accent);
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
