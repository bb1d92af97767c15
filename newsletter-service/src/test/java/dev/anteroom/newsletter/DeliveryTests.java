package dev.anteroom.newsletter;

import static dev.anteroom.newsletter.NewsletterSite.SMTP;
import static dev.anteroom.newsletter.NewsletterSite.lettersTo;
import static dev.anteroom.newsletter.NewsletterSite.parse;
import static dev.anteroom.newsletter.NewsletterSite.path;
import static dev.anteroom.newsletter.NewsletterSite.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.testing.FaultySmtpServer;
import dev.anteroom.chassis.testing.SmtpFault;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.BodyInserters;

class DeliveryTests extends WholeService {

    private final UUID article = UUID.randomUUID();

    @BeforeEach
    @AfterEach
    void nobodyIsSubscribed() {
        jdbc.sql("UPDATE subscriber SET state = 'unsubscribed'").update();
        SMTP.faults((recipient, attempt) -> new SmtpFault.None());
    }

    @Test
    void mailsAPublicationOnceHoweverOftenItIsTold() throws Exception {
        String reader = subscriber(0);
        published(article, 1, 3, "Jealousy\\u0007 & ease");
        published(article, 1, 3, "Jealousy & ease");
        published(article, 1, 4, "Jealousy & ease");
        published(article, 0, 5, "Not mailed");
        published(article, 2, 6, "Sent again");
        await().until(() -> lettersTo(reader).size() == 2);

        FaultySmtpServer.Taken letter = lettersTo(reader).getFirst();
        assertThat(issues()).isEqualTo(2);
        assertThat(parse(letter).getSubject()).isEqualTo("Jealousy & ease");
        assertThat(parse(letter).getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(NewsletterSite.body(letter, 1))
                .contains(
                        "http://localhost:8080/people/x", "/book/odalys-fenwick", "<title>Jealousy")
                .hasSizeLessThan(80_000);
        web.get()
                .uri(path(letter, "/newsletter/issues/"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Cache-Control", "no-cache.*");
    }

    @Test
    void leavesByOneClickWithoutCookiesAndNotByOpeningTheLink() throws Exception {
        String reader = subscriber(0);
        published(article, 1, 1, "First");
        await().until(() -> lettersTo(reader).size() == 1);
        String leave = path(lettersTo(reader).getFirst(), "/newsletter/unsubscribe/");
        String preferences = path(lettersTo(reader).getFirst(), "/newsletter/preferences/");

        web.get().uri(leave).exchange().expectStatus().isOk();
        web.get().uri(preferences).exchange().expectStatus().isOk();
        assertThat(state(reader)).isEqualTo("active");
        web.post()
                .uri(leave)
                .body(BodyInserters.fromFormData("List-Unsubscribe", "One-Click"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Set-Cookie");
        assertThat(state(reader)).isEqualTo("unsubscribed");
        web.post().uri(preferences + "/again").exchange().expectStatus().isEqualTo(303);
        assertThat(state(reader)).isEqualTo("active");
    }

    @Test
    void whoLeavesWhileTheLettersGoOutGetsNone() {
        for (int i = 0; i < 60; i++) {
            subscriber(i);
        }
        SMTP.faults((recipient, attempt) -> new SmtpFault.Hold());
        published(article, 1, 1, "Slow");
        await().until(() -> SMTP.held() == WholeService.CONNECTIONS);
        jdbc.sql("UPDATE subscriber SET state = 'unsubscribed'").update();
        SMTP.letGo();
        await().until(() -> count("accepted") + count("suppressed") == 60);

        assertThat(count("accepted")).isEqualTo(WholeService.CONNECTIONS);
        assertThat(studio("/studio/issues/" + issue())).contains("Not wanted any more");
    }

    @Test
    void withdrawingTakesBackWhatHasNotLeft() {
        for (int i = 0; i < 60; i++) {
            subscriber(i);
        }
        SMTP.faults((recipient, attempt) -> new SmtpFault.Hold());
        published(article, 1, 1, "Withdrawn");
        await().until(() -> SMTP.held() == WholeService.CONNECTIONS);
        NewsletterSite.withdrawn(article, 2);
        await().until(() -> count("cancelled") > 0);
        SMTP.letGo();
        await().until(() -> count("accepted") + count("cancelled") == 60);

        assertThat(count("accepted")).isEqualTo(WholeService.CONNECTIONS);
        web.get().uri("/newsletter/issues/" + issue()).exchange().expectStatus().isEqualTo(410);
    }

    @Test
    void oldNewsNeitherMailsNorTakesBack() {
        String reader = subscriber(0);
        published(article, 2, 7, "Published again");
        await().until(() -> lettersTo(reader).size() == 1);
        NewsletterSite.withdrawn(article, 6);
        published(article, 1, 5, "Late");
        published(article, 3, 8, "Newest");
        await().until(() -> lettersTo(reader).size() == 2);

        assertThat(issues()).isEqualTo(2);
        assertThat(
                        jdbc.sql(
                                        "SELECT count(*) FROM issue WHERE withdrawn_at IS NOT NULL AND"
                                                + " article_id = :article")
                                .param("article", article)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void listsLettersInDoubtAndLetsStaffSettleThem() {
        SMTP.faults(
                (recipient, attempt) ->
                        attempt == 1 ? new SmtpFault.DropAfterData() : new SmtpFault.None());
        String reader = subscriber(0);
        published(article, 1, 1, "Doubt");
        await().until(() -> count("uncertain") == 1);
        UUID letter =
                jdbc.sql("SELECT id FROM mail.letter WHERE reference = :issue")
                        .param("issue", issue())
                        .query(UUID.class)
                        .single();
        String page = "/studio/issues/" + issue();

        assertThat(studio(page)).contains(letter.toString(), "Send again");
        assertThat(studio("/studio/issues")).contains("Doubt");
        assertThat(studio("/api/newsletter/issues/" + issue())).contains("\"uncertain\":1");
        web.post()
                .uri(page + "/letters/" + letter)
                .headers(headers -> headers.setBearerAuth(owner))
                .body(BodyInserters.fromFormData("settlement", "SEND_AGAIN"))
                .exchange()
                .expectStatus()
                .isEqualTo(303);
        await().until(() -> count("accepted") == 1);
        assertThat(lettersTo(reader).stream().map(FaultySmtpServer.Taken::messageId).distinct())
                .hasSize(1);
    }

    private UUID issue() {
        return jdbc.sql("SELECT id FROM issue WHERE article_id = :article")
                .param("article", article)
                .query(UUID.class)
                .single();
    }

    private int issues() {
        return jdbc.sql("SELECT count(*) FROM issue WHERE article_id = :article")
                .param("article", article)
                .query(Integer.class)
                .single();
    }

    private int count(String state) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM mail.letter l JOIN issue i ON i.id = l.reference
                        WHERE i.article_id = :article AND l.state = :state
                        """)
                .param("article", article)
                .param("state", state)
                .query(Integer.class)
                .single();
    }
}
