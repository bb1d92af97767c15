package dev.anteroom.content.article;

import dev.anteroom.content.body.Figure;
import dev.anteroom.content.body.ReadingTime;
import dev.anteroom.content.slug.Slug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published article as lists show it.
 *
 * @param topic its main topic
 */
public record ArticleCard(
        ArticleId id,
        Slug slug,
        String title,
        String lead,
        Instant publishedAt,
        Instant changedAt,
        ReadingTime readingTime,
        @Nullable Figure picture,
        Slug authorSlug,
        String authorName,
        @Nullable TopicLink topic) {}
