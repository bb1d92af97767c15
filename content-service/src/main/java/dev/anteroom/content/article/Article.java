package dev.anteroom.content.article;

import dev.anteroom.content.slug.Slug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article and what may happen to it. Draft → published → withdrawn, and back to published.
 *
 * @param version rises with every change
 * @param publicationNumber rises only when the author says "send to subscribers"; each number is
 *     one issue of the newsletter, so nothing else ever mails
 * @param publishedAt when it was first published; stays when it is published again
 * @param updatedAt when the author last told readers of a revision
 */
public record Article(
        ArticleId id,
        long version,
        ArticleState state,
        int publicationNumber,
        Slug slug,
        ArticleText text,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt) {

    /** A new draft. */
    public static Article draft(ArticleId id, Slug slug, ArticleText text) {
        return new Article(id, 1, ArticleState.DRAFT, 0, slug, text, null, null);
    }

    public boolean isPublished() {
        return state == ArticleState.PUBLISHED;
    }

    /**
     * With new words; the state stays.
     *
     * @param told the date that the page shall say it was updated on; null keeps the old one, since
     *     a mended comma is no news
     */
    public Article revised(Slug newSlug, ArticleText newText, @Nullable Instant told) {
        return new Article(
                id,
                version + 1,
                state,
                publicationNumber,
                newSlug,
                newText,
                publishedAt,
                told != null && isPublished() ? told : updatedAt);
    }

    /** Open to all; a letter goes out only when the author says so. */
    Article published(Mailing mailing, Instant now) {
        return new Article(
                id,
                version + 1,
                ArticleState.PUBLISHED,
                mailing == Mailing.SEND_TO_SUBSCRIBERS ? publicationNumber + 1 : publicationNumber,
                slug,
                text,
                publishedAt == null ? now : publishedAt,
                updatedAt);
    }

    /** Taken down; only what is published can be. */
    Article withdrawn() {
        if (!isPublished()) {
            throw new IllegalStateException("Only a published article can be withdrawn");
        }
        return new Article(
                id,
                version + 1,
                ArticleState.WITHDRAWN,
                publicationNumber,
                slug,
                text,
                publishedAt,
                updatedAt);
    }
}
