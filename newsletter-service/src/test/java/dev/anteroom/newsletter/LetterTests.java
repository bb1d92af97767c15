package dev.anteroom.newsletter;

import static dev.anteroom.newsletter.NewsletterSite.body;
import static dev.anteroom.newsletter.NewsletterSite.lettersTo;
import static dev.anteroom.newsletter.NewsletterSite.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.chassis.testing.FaultySmtpServer;
import jakarta.mail.internet.InternetAddress;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.reactive.function.BodyInserters;

class LetterTests extends WholeService {

    private static final String PRACTICE = "Clínica Heronmere";

    @Autowired private FrameSource frames;

    @BeforeEach
    void theSiteHasAName() {
        jdbc.sql("UPDATE subscriber SET state = 'unsubscribed'").update();
        NewsletterSite.siteChanged(System.currentTimeMillis(), PRACTICE);
        await().until(() -> frames.frame().siteName().equals(PRACTICE));
    }

    @Test
    void anIssueSpeaksTheLanguageOfItsArticle() throws Exception {
        UUID article = UUID.randomUUID();
        String reader = subscriber(0);
        NewsletterSite.published(article, 1, 1, "Celos", "es");
        FaultySmtpServer.Taken letter = letterTo(reader);

        assertThat(parse(letter).getHeader("Content-Language")).containsExactly("es");
        assertThat(body(letter, 1))
                .contains("<html lang=\"es\"", "Cancelar la suscripción", "De Odalys Fenwick")
                .doesNotContain("Unsubscribe");
        assertThat(body(letter, 0)).contains("Cancelar la suscripción");
        assertThat(sender(letter)).isEqualTo(PRACTICE);
        web.get()
                .uri("/newsletter/issues/" + issue(article))
                .exchange()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("<h1 lang=\"es\">Celos</h1>"));
    }

    @Test
    void aLanguageWithoutABundleIsStillNamed() throws Exception {
        String reader = subscriber(0);
        NewsletterSite.published(UUID.randomUUID(), 1, 1, "Jalousie", "fr-CA");
        FaultySmtpServer.Taken letter = letterTo(reader);

        assertThat(parse(letter).getHeader("Content-Language")).containsExactly("fr-CA");
        assertThat(body(letter, 1)).contains("<html lang=\"fr-CA\"", "Unsubscribe");
    }

    @Test
    void aConfirmationLetterComesFromThePractice() throws Exception {
        String stranger = "l" + UUID.randomUUID() + "@example.org";
        web.post()
                .uri("/newsletter")
                .body(BodyInserters.fromFormData("email", stranger))
                .exchange()
                .expectStatus()
                .isEqualTo(303);

        assertThat(sender(letterTo(stranger))).isEqualTo(PRACTICE);
    }

    private static FaultySmtpServer.Taken letterTo(String address) {
        await().until(() -> lettersTo(address).size() == 1);
        return lettersTo(address).getFirst();
    }

    private static String sender(FaultySmtpServer.Taken letter) throws Exception {
        return ((InternetAddress) parse(letter).getFrom()[0]).getPersonal();
    }
}
