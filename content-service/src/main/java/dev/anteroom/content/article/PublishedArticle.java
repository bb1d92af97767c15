package dev.anteroom.content.article;

import dev.anteroom.content.body.Figure;
import dev.anteroom.content.body.ReadingTime;
import dev.anteroom.content.body.Section;
import dev.anteroom.content.person.PersonCard;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of an article shows of it.
 *
 * @param html the body, clean
 */
public record PublishedArticle(
        Article article,
        String html,
        List<Section> sections,
        ReadingTime readingTime,
        @Nullable Figure picture,
        Instant publishedAt,
        PersonCard author,
        List<TopicLink> topics) {}
