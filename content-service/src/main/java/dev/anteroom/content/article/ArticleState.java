package dev.anteroom.content.article;

import java.util.Locale;

/** Where an article stands. */
public enum ArticleState {
    /** Seen by staff only, and never seen by others. */
    DRAFT,
    /** Open to all. */
    PUBLISHED,
    /** Was open once; its address says so. */
    WITHDRAWN;

    /** How the database and programs write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what the database wrote. */
    static ArticleState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
