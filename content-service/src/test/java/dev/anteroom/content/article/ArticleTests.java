package dev.anteroom.content.article;

import static dev.anteroom.content.article.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.anteroom.content.body.Body;
import dev.anteroom.content.body.Finding;
import dev.anteroom.content.slug.Slug;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTests {

    private static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T10:00:00Z");

    private final Article draft = anArticle().draft();

    @Test
    void isMailedOnlyWhenTheAuthorSaysSo() {
        assertThat(draft.published(Mailing.WITHOUT_MAIL, MONDAY).publicationNumber()).isZero();
        assertThat(draft.published(Mailing.SEND_TO_SUBSCRIBERS, MONDAY).publicationNumber())
                .isEqualTo(1);
    }

    @Test
    void isNotMailedAgainByAnythingElse() {
        Article mailed = draft.published(Mailing.SEND_TO_SUBSCRIBERS, MONDAY);

        Article back =
                mailed.revised(new Slug("other"), mailed.text(), TUESDAY)
                        .withdrawn()
                        .published(Mailing.WITHOUT_MAIL, TUESDAY);

        assertThat(back.publicationNumber()).isEqualTo(1);
        assertThat(back.publishedAt()).isEqualTo(MONDAY);
        assertThat(back.version()).isEqualTo(mailed.version() + 3);
    }

    @Test
    void tellsReadersOfARevisionOnlyWhenItIsPublished() {
        assertThat(draft.revised(draft.slug(), draft.text(), TUESDAY).updatedAt()).isNull();

        Article published = draft.published(Mailing.WITHOUT_MAIL, MONDAY);

        assertThat(published.revised(draft.slug(), draft.text(), null).updatedAt()).isNull();
        assertThat(published.revised(draft.slug(), draft.text(), TUESDAY).updatedAt())
                .isEqualTo(TUESDAY);
    }

    @Test
    void isWithdrawnOnlyFromThePublic() {
        assertThatIllegalStateException().isThrownBy(draft::withdrawn);
    }

    @Test
    void isCheckedKindly() {
        ArticleText text = anArticle().titled("x".repeat(80)).onHealth().text();

        assertThat(ArticleChecks.of(text, new Body("", List.of(), 0, null, List.of())))
                .extracting(Finding::kind)
                .containsExactly(
                        Finding.Kind.NO_DESCRIPTION,
                        Finding.Kind.LONG_TITLE,
                        Finding.Kind.NO_SOURCES);
    }
}
