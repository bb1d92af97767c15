package dev.anteroom.content.article;

import dev.anteroom.chassis.time.Ids;
import dev.anteroom.content.body.Body;
import dev.anteroom.content.body.BodyRenderer;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.slug.SlugKind;
import dev.anteroom.content.slug.Slugs;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts an article, or writes on at one. Nothing is ever overwritten unseen. */
public class SaveArticle {

    private final TransactionTemplate transaction;
    private final Articles articles;
    private final Revisions revisions;
    private final Slugs slugs;
    private final ArticleNews news;
    private final BodyRenderer bodies;
    private final Ids ids;
    private final Clock clock;

    SaveArticle(
            TransactionTemplate transaction,
            Articles articles,
            Revisions revisions,
            Slugs slugs,
            ArticleNews news,
            BodyRenderer bodies,
            Ids ids,
            Clock clock) {
        this.transaction = transaction;
        this.articles = articles;
        this.revisions = revisions;
        this.slugs = slugs;
        this.news = news;
        this.bodies = bodies;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new draft whose slug is taken from the title unless one is wanted. */
    public ArticleOutcome start(ArticleText text, Optional<Slug> slug, @Nullable UUID account) {
        return start(new ArticleId(ids.next()), text, slug, account);
    }

    /** The same with an id that is known already. */
    public ArticleOutcome start(
            ArticleId id, ArticleText text, Optional<Slug> slug, @Nullable UUID account) {
        Body body = bodies.render(text.markdown());
        return transaction.execute(
                status -> {
                    if (slug.isPresent()
                            && !slugs.claim(SlugKind.ARTICLE, slug.get(), id.value())) {
                        status.setRollbackOnly();
                        return new ArticleOutcome.SlugTaken();
                    }
                    Slug own =
                            slug.orElseGet(
                                    () ->
                                            slugs.claimFrom(
                                                    SlugKind.ARTICLE, text.title(), id.value()));
                    Article draft = Article.draft(id, own, text);
                    Instant now = clock.instant();
                    articles.insert(draft, body, now);
                    revisions.keep(draft, now, account);
                    return new ArticleOutcome.Done(draft);
                });
    }

    /**
     * Writes on at an article.
     *
     * @param expected the version that the writer has seen
     * @param told what a published article shall say it was updated on; null keeps the old date
     */
    public ArticleOutcome revise(
            ArticleId id,
            long expected,
            ArticleText text,
            Slug slug,
            @Nullable Instant told,
            @Nullable UUID account) {
        Body body = bodies.render(text.markdown());
        return transaction.execute(
                status -> {
                    Article before = articles.lock(id).orElse(null);
                    if (before == null) {
                        return new ArticleOutcome.Missing();
                    }
                    if (before.version() != expected) {
                        return new ArticleOutcome.Overtaken(before);
                    }
                    if (!slugs.claim(SlugKind.ARTICLE, slug, id.value())) {
                        status.setRollbackOnly();
                        return new ArticleOutcome.SlugTaken();
                    }
                    Instant now = clock.instant();
                    Article after = before.revised(slug, text, told);
                    articles.writeText(after, body);
                    articles.writeState(after, now);
                    revisions.keep(after, now, account);
                    news.revised(after, now);
                    return new ArticleOutcome.Done(after);
                });
    }
}
