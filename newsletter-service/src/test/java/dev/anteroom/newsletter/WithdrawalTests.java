package dev.anteroom.newsletter;

import static dev.anteroom.newsletter.NewsletterSite.SMTP;
import static dev.anteroom.newsletter.NewsletterSite.lettersTo;
import static dev.anteroom.newsletter.NewsletterSite.published;
import static dev.anteroom.newsletter.NewsletterSite.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.testing.SmtpFault;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WithdrawalTests extends WholeService {

    private final UUID article = UUID.randomUUID();

    @BeforeEach
    @AfterEach
    void nobodyIsSubscribed() {
        jdbc.sql("UPDATE subscriber SET state = 'unsubscribed'").update();
        SMTP.faults((recipient, attempt) -> new SmtpFault.None());
    }

    @Test
    void withdrawingTakesBackWhatHasNotLeft() {
        NewsletterSite.faults(subscribers(60), attempt -> new SmtpFault.Hold());
        published(article, 1, 1, "Withdrawn");
        await().until(() -> SMTP.held() == CONNECTIONS);
        withdrawn(article, 2);
        await().until(() -> letters(article, "cancelled") > 0);
        SMTP.letGo();
        await().until(() -> letters(article, "accepted") + letters(article, "cancelled") == 60);

        assertThat(letters(article, "accepted")).isEqualTo(CONNECTIONS);
        web.get()
                .uri("/newsletter/issues/" + issue(article))
                .exchange()
                .expectStatus()
                .isEqualTo(410);
    }

    @Test
    void aLetterThatTheServerPutOffAsTheArticleWasWithdrawnDoesNotGoLater() {
        String reader = subscriber(0);
        NewsletterSite.faults(
                List.of(reader),
                attempt -> {
                    if (attempt == 1) {
                        withdrawn(article, 2);
                        await().until(() -> isWithdrawn(article));
                        return new SmtpFault.AtEnd(451);
                    }
                    return new SmtpFault.None();
                });
        published(article, 1, 1, "Put off");
        await().until(() -> letters(article, "suppressed") == 1);

        assertThat(lettersTo(reader)).isEmpty();
        assertThat(reason(article)).isEqualTo("withdrawn");
    }

    @Test
    void sendingAgainSendsNothingOfAWithdrawnArticle() {
        String reader = subscriber(0);
        NewsletterSite.faults(List.of(reader), attempt -> new SmtpFault.DropAfterData());
        published(article, 1, 1, "In doubt");
        await().until(() -> letters(article, "uncertain") == 1);
        SMTP.faults((recipient, attempt) -> new SmtpFault.None());
        withdrawn(article, 2);
        await().until(() -> isWithdrawn(article));
        settle("/studio/issues/" + issue(article) + "/letters/" + letter(article), 303);
        await().until(() -> letters(article, "suppressed") == 1);

        assertThat(SMTP.attemptsFor(reader)).isEqualTo(1);
    }

    private boolean isWithdrawn(UUID withdrawn) {
        return jdbc.sql("SELECT withdrawn_at IS NOT NULL FROM issue WHERE article_id = :article")
                .param("article", withdrawn)
                .query(Boolean.class)
                .single();
    }

    private String reason(UUID mailed) {
        return jdbc.sql("SELECT reason FROM mail.letter WHERE reference = :issue")
                .param("issue", issue(mailed))
                .query(String.class)
                .single();
    }
}
