package dev.anteroom.content.link;

import java.util.regex.Pattern;

/** Decides whether an address may stand in a link. */
public final class Href {

    private static final int LONGEST = 2000;

    /** A path of this site (never {@code //host}), or a scheme that runs nothing. */
    private static final Pattern SAFE =
            Pattern.compile(
                    "(?:/(?![/\\\\])[^\\s\\p{Cntrl}\"<>]*|(?:https?://|mailto:|tel:|sms:)[^\\s\\p{Cntrl}\"<>]+)");

    private Href() {}

    public static boolean isSafe(String href) {
        return href.length() <= LONGEST && SAFE.matcher(href).matches();
    }
}
