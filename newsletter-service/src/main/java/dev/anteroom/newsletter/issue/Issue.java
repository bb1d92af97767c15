package dev.anteroom.newsletter.issue;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mailing of an article.
 *
 * @param path the article's page
 * @param html the article's body, safe for mail, links and pictures as paths
 * @param language what it is written in
 */
record Issue(
        UUID id,
        String path,
        String title,
        String lead,
        String html,
        String authorName,
        String authorSlug,
        boolean health,
        Locale language,
        Instant plannedAt,
        @Nullable Instant withdrawnAt) {

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
