package dev.anteroom.content.page;

import java.util.Locale;

/** Where a page stands. */
public enum PageState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN;

    /** How the database writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PageState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
