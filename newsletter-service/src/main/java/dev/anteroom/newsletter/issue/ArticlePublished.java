package dev.anteroom.newsletter.issue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code article.published}. */
record ArticlePublished(
        UUID articleId,
        int publicationNumber,
        String path,
        String title,
        @Nullable String lead,
        String html,
        Author author,
        String language,
        boolean health) {

    /** Who wrote it. */
    record Author(String name, String slug) {}

    /** Whether the author said "send to subscribers". */
    boolean isMailed() {
        return publicationNumber >= 1;
    }
}
