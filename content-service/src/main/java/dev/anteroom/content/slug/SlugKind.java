package dev.anteroom.content.slug;

import java.util.Locale;

/** What a slug leads to; each kind has addresses of its own. */
public enum SlugKind {
    ARTICLE,
    PAGE,
    PERSON,
    TOPIC;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
