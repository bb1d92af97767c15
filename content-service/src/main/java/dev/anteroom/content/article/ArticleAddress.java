package dev.anteroom.content.article;

import dev.anteroom.content.slug.Slug;
import java.time.Instant;

/** Where a published article is, and when it last changed. */
public record ArticleAddress(Slug slug, Instant changedAt) {

    public String path() {
        return "/articles/" + slug.encoded();
    }
}
