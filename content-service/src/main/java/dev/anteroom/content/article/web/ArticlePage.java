package dev.anteroom.content.article.web;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.content.article.Neighbour;
import dev.anteroom.content.article.Neighbours;
import dev.anteroom.content.article.PublishedArticle;
import dev.anteroom.content.article.TopicLink;
import dev.anteroom.content.card.PersonView;
import dev.anteroom.content.link.WebLink;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.site.SettledSite;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.view.PageHead;
import dev.anteroom.content.view.PublicPage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of an article: the one that readers get, and the same before it is published. */
public final class ArticlePage {

    private ArticlePage() {}

    public static PublicPage of(
            PublishedArticle found,
            Neighbours neighbours,
            SettledSite site,
            PageSettings settings) {
        ArticleView article = ArticleView.of(found, site.site().zone());
        PersonView author = PersonView.of(found.author());
        PublicPage page =
                new PublicPage("articles/article", site)
                        .with("quickExit", true)
                        .with("article", article)
                        .with("author", author)
                        .with("previous", link(neighbours.previous()))
                        .with("next", link(neighbours.next()))
                        .headed(head(article, author, site, settings))
                        .showing(
                                PageKeys.article(found.article().id().value()),
                                PageKeys.person(author.id()))
                        .untilTime(found.author().nextFree());
        found.topics().stream()
                .map(TopicLink::id)
                .forEach(topic -> page.showing(PageKeys.topic(topic)));
        return page;
    }

    private static PageHead head(
            ArticleView article, PersonView author, SettledSite site, PageSettings settings) {
        return new PageHead(
                ArticleJsonLd.describe(article),
                settings.link(article.url()),
                article.picture() == null ? null : settings.link(article.picture().pixels()),
                "article",
                ArticleJsonLd.of(article, author, site.site(), settings));
    }

    private static @Nullable WebLink link(Optional<Neighbour> neighbour) {
        return neighbour.map(n -> new WebLink(n.title(), url(n.slug()))).orElse(null);
    }

    static String url(Slug slug) {
        return "/articles/" + slug.encoded();
    }
}
