package dev.anteroom.content.page;

import dev.anteroom.content.slug.Slug;
import java.util.Set;

/** First parts of paths that no page can have: they lead elsewhere, now or some day. */
public final class ReservedPaths {

    private static final int LANGUAGE_LENGTH = 2;

    private static final Set<String> NAMES =
            Set.of(
                    "articles",
                    "topics",
                    "people",
                    "search",
                    "media",
                    "feed",
                    "atom",
                    "sitemap",
                    "robots",
                    "llms",
                    "newsletter",
                    "book",
                    "bookings",
                    "calendars",
                    "studio",
                    "api",
                    "assets",
                    "sign-in",
                    "sign-out",
                    "actuator",
                    "favicon",
                    "error",
                    "archive",
                    "authors",
                    "well-known");

    private ReservedPaths() {}

    /** Two letters are a language's prefix. */
    public static boolean isReserved(Slug slug) {
        return NAMES.contains(slug.value()) || slug.value().length() <= LANGUAGE_LENGTH;
    }
}
