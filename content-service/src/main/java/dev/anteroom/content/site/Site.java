package dev.anteroom.content.site;

import dev.anteroom.content.link.WebLink;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The settings of the site.
 *
 * @param zone where the practice is: dates on pages are its dates
 * @param accent the colour of buttons, headings and grounds, {@code #rrggbb}; pages choose its
 *     lightness, so that texts stay readable
 * @param health shown with articles on health
 * @param crisis what someone in danger should do now
 * @param footer sentences at the foot of every page
 */
public record Site(
        String name,
        String tagline,
        String description,
        Contact contact,
        ZoneId zone,
        String accent,
        List<WebLink> navigation,
        Notice health,
        Notice crisis,
        List<String> footer,
        Welcome welcome) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public Site {
        if (!isColour(accent)) {
            throw new IllegalArgumentException("Not a colour: " + accent);
        }
        navigation = List.copyOf(navigation);
        footer = List.copyOf(footer);
    }

    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /** What is shown until the owner has written settings. */
    public static Site unsettled() {
        return new Site(
                "Anteroom",
                "",
                "",
                new Contact("", "", List.of()),
                ZoneId.of("UTC"),
                "#22403f",
                List.of(new WebLink("Articles", "/articles"), new WebLink("People", "/people")),
                Notice.none(),
                Notice.none(),
                List.of(),
                Welcome.none());
    }
}
