package dev.anteroom.newsletter.issue;

import java.util.UUID;

/** What this service reads of {@code article.withdrawn}. */
record ArticleWithdrawn(UUID articleId) {}
