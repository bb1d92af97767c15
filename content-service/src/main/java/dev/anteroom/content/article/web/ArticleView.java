package dev.anteroom.content.article.web;

import dev.anteroom.content.article.Article;
import dev.anteroom.content.article.Invitation;
import dev.anteroom.content.article.PublishedArticle;
import dev.anteroom.content.article.Source;
import dev.anteroom.content.body.Figure;
import dev.anteroom.content.body.Section;
import dev.anteroom.content.link.WebLink;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.view.DateText;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its page shows it.
 *
 * @param updated set when the author told readers of a revision
 * @param opening the picture above the text, as HTML; may be empty
 * @param html the text without it
 * @param sections the headings that the table of contents lists
 */
public record ArticleView(
        String url,
        String title,
        String lead,
        String description,
        DateText published,
        @Nullable DateText updated,
        int minutes,
        int words,
        boolean health,
        String opening,
        String html,
        List<Section> sections,
        @Nullable Figure picture,
        Invitation invitation,
        List<Source> sources,
        List<WebLink> topics) {

    private static final int LISTED_LEVEL = 2;

    static ArticleView of(PublishedArticle found, ZoneId zone) {
        Article article = found.article();
        OpeningFigure body = OpeningFigure.of(found.html());
        return new ArticleView(
                "/articles/" + article.slug().encoded(),
                article.text().title(),
                article.text().lead(),
                article.text().description(),
                DateText.day(found.publishedAt(), zone),
                article.updatedAt() == null ? null : DateText.day(article.updatedAt(), zone),
                found.readingTime().minutes(),
                found.readingTime().words(),
                article.text().health(),
                body.figure(),
                body.html(),
                found.sections().stream().filter(s -> s.level() == LISTED_LEVEL).toList(),
                found.picture(),
                article.text().invitation(),
                article.text().sources(),
                found.topics().stream()
                        .map(
                                topic ->
                                        new WebLink(
                                                topic.name(),
                                                "/topics/" + new Slug(topic.slug()).encoded()))
                        .toList());
    }
}
