package dev.anteroom.content.article.web;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.content.article.ArticleCard;
import java.time.Instant;
import java.util.UUID;

/** An article as the API lists it. */
record ListedArticle(
        UUID id,
        String url,
        String title,
        String lead,
        String authorName,
        Instant publishedAt,
        int readingMinutes) {

    static ListedArticle of(ArticleCard card, PageSettings settings) {
        return new ListedArticle(
                card.id().value(),
                settings.link("/articles/" + card.slug().encoded()),
                card.title(),
                card.lead(),
                card.authorName(),
                card.publishedAt(),
                card.readingTime().minutes());
    }
}
