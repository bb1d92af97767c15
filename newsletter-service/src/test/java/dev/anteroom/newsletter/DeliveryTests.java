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
import java.util.ArrayList;
import java.util.List;
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

        FaultySmtpServer.Taken letter = letter(reader, "Jealousy & ease");
        assertThat(issues()).isEqualTo(2);
        assertThat(letter(reader, "Sent again")).isNotEqualTo(letter);
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
    }

    @Test
    void whoLeavesWhileTheLettersGoOutGetsNone() {
        NewsletterSite.faults(subscribers(60), attempt -> new SmtpFault.Hold());
        published(article, 1, 1, "Slow");
        await().until(() -> SMTP.held() == WholeService.CONNECTIONS);
        jdbc.sql("UPDATE subscriber SET state = 'unsubscribed'").update();
        SMTP.letGo();
        await().until(() -> letters(article, "accepted") + letters(article, "suppressed") == 60);

        assertThat(letters(article, "accepted")).isEqualTo(WholeService.CONNECTIONS);
        assertThat(studio("/studio/issues/" + issue(article))).contains("Not wanted any more");
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
        String reader = subscriber(0);
        NewsletterSite.faults(
                List.of(reader),
                attempt -> attempt == 1 ? new SmtpFault.DropAfterData() : new SmtpFault.None());
        published(article, 1, 1, "Doubt");
        await().until(() -> letters(article, "uncertain") == 1);
        UUID letter = letter(article);
        String page = "/studio/issues/" + issue(article);

        assertThat(studio(page)).contains(letter.toString(), "Send again");
        assertThat(studio("/studio/issues")).contains("Doubt");
        assertThat(studio("/api/newsletter/issues/" + issue(article))).contains("\"uncertain\":1");
        settle("/studio/issues/" + UUID.randomUUID() + "/letters/" + letter, 404);
        assertThat(letters(article, "uncertain")).isOne();
        settle(page + "/letters/" + letter, 303);
        await().until(() -> letters(article, "accepted") == 1);
        assertThat(lettersTo(reader).stream().map(FaultySmtpServer.Taken::messageId).distinct())
                .hasSize(1);
        settle(page + "/letters/" + letter, 409);
    }

    /** The reader's only letter with this subject; two issues' letters may overtake each other. */
    private static FaultySmtpServer.Taken letter(String reader, String subject) throws Exception {
        List<FaultySmtpServer.Taken> letters = new ArrayList<>();
        for (FaultySmtpServer.Taken letter : lettersTo(reader)) {
            if (parse(letter).getSubject().equals(subject)) {
                letters.add(letter);
            }
        }
        return assertThat(letters).singleElement().actual();
    }

    private int issues() {
        return jdbc.sql("SELECT count(*) FROM issue WHERE article_id = :article")
                .param("article", article)
                .query(Integer.class)
                .single();
    }
}
