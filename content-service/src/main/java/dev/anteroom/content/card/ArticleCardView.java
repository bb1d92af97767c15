package dev.anteroom.content.card;

import dev.anteroom.content.article.ArticleCard;
import dev.anteroom.content.article.TopicLink;
import dev.anteroom.content.body.Figure;
import dev.anteroom.content.link.WebLink;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.view.DateText;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** An article as lists show it. */
public record ArticleCardView(
        String url,
        String title,
        String lead,
        DateText published,
        int minutes,
        @Nullable Figure picture,
        String authorName,
        String authorUrl,
        @Nullable WebLink topic) {

    public static ArticleCardView of(ArticleCard card, ZoneId zone) {
        return new ArticleCardView(
                "/articles/" + card.slug().encoded(),
                card.title(),
                card.lead(),
                DateText.day(card.publishedAt(), zone),
                card.readingTime().minutes(),
                card.picture(),
                card.authorName(),
                "/people/" + card.authorSlug().encoded(),
                card.topic() == null ? null : link(card.topic()));
    }

    private static WebLink link(TopicLink topic) {
        return new WebLink(topic.name(), "/topics/" + new Slug(topic.slug()).encoded());
    }
}
