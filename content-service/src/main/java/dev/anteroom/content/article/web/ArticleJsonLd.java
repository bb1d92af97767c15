package dev.anteroom.content.article.web;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.content.card.PersonJsonLd;
import dev.anteroom.content.card.PersonView;
import dev.anteroom.content.site.Site;
import dev.anteroom.content.view.JsonLd;
import java.util.LinkedHashMap;
import java.util.Map;

/** An article as schema.org describes one. */
final class ArticleJsonLd {

    private ArticleJsonLd() {}

    static String of(ArticleView article, PersonView author, Site site, PageSettings settings) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Article");
        data.put("headline", article.title());
        data.put("description", describe(article));
        data.put("mainEntityOfPage", settings.link(article.url()));
        data.put("datePublished", article.published().iso());
        data.put(
                "dateModified",
                article.updated() == null ? article.published().iso() : article.updated().iso());
        data.put("wordCount", article.words());
        if (article.picture() != null) {
            data.put("image", settings.link(article.picture().pixels()));
        }
        data.put("author", PersonJsonLd.node(author, settings));
        data.put(
                "publisher",
                Map.of("@type", "Organization", "name", site.name(), "url", settings.link("/")));
        return JsonLd.write(data);
    }

    static String describe(ArticleView article) {
        return article.description().isBlank() ? article.lead() : article.description();
    }
}
