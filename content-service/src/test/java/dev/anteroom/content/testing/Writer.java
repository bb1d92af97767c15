package dev.anteroom.content.testing;

import static dev.anteroom.content.article.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.article.Article;
import dev.anteroom.content.article.ArticleOutcome;
import dev.anteroom.content.article.ArticleText;
import dev.anteroom.content.article.Mailing;
import dev.anteroom.content.article.PublishArticle;
import dev.anteroom.content.article.SaveArticle;
import dev.anteroom.content.article.WithdrawArticle;
import dev.anteroom.content.person.PersonId;
import dev.anteroom.content.slug.Slug;
import java.util.Optional;
import java.util.UUID;

/** Writes articles past the desk, for tests that are not about the desk. */
public final class Writer {

    /** One of the demo practice, by whom everything is. */
    public static final PersonId ODALYS =
            new PersonId(UUID.fromString("01991a82-be00-7d95-8ee8-813609166f6b"));

    private final SaveArticle save;
    private final PublishArticle publish;
    private final WithdrawArticle withdraw;

    public Writer(SaveArticle save, PublishArticle publish, WithdrawArticle withdraw) {
        this.save = save;
        this.publish = publish;
        this.withdraw = withdraw;
    }

    public Article draft(String title) {
        return draft(anArticle().titled(title).by(ODALYS).text());
    }

    public Article draft(ArticleText text) {
        return done(save.start(text, Optional.empty(), null));
    }

    public Article published(String title) {
        return published(draft(title));
    }

    public Article published(Article draft) {
        return done(publish.publish(draft.id(), draft.version(), Mailing.WITHOUT_MAIL));
    }

    public Article revised(Article article, Slug slug) {
        return done(save.revise(article.id(), article.version(), article.text(), slug, null, null));
    }

    public Article withdrawn(Article article) {
        return done(withdraw.withdraw(article.id(), article.version()));
    }

    /** What a change that was not refused came to. */
    public static Article done(ArticleOutcome outcome) {
        assertThat(outcome).isInstanceOf(ArticleOutcome.Done.class);
        return ((ArticleOutcome.Done) outcome).article();
    }
}
