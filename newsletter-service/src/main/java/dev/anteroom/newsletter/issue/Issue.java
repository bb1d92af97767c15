package dev.anteroom.newsletter.issue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mailing of an article.
 *
 * @param path the article's page
 * @param html the article's body, safe for mail, links and pictures as paths
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
        Instant plannedAt,
        @Nullable Instant withdrawnAt) {

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
