package dev.anteroom.content.card;

import dev.anteroom.content.article.ArticleCard;
import dev.anteroom.content.body.Figure;
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
        String authorUrl) {

    public static ArticleCardView of(ArticleCard card, ZoneId zone) {
        return new ArticleCardView(
                "/articles/" + card.slug().encoded(),
                card.title(),
                card.lead(),
                DateText.day(card.publishedAt(), zone),
                card.readingTime().minutes(),
                card.picture(),
                card.authorName(),
                "/people/" + card.authorSlug().encoded());
    }
}
