package dev.anteroom.content.article;

import dev.anteroom.content.slug.Slug;

/** The article before or after another, by date. */
public record Neighbour(ArticleId id, Slug slug, String title) {}
