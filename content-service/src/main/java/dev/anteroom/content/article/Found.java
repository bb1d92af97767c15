package dev.anteroom.content.article;

import dev.anteroom.content.slug.Slug;

/** What stands behind an address. */
public sealed interface Found {

    /** An article to read. */
    record Shown(PublishedArticle article) implements Found {}

    /** An article that has another address now. */
    record Moved(Slug to) implements Found {}

    /** An article that was taken down. */
    record Withdrawn(ArticleId id) implements Found {}

    /** Nothing that a reader may know of. */
    record Nothing() implements Found {}
}
