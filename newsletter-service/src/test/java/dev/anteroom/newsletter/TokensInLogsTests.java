package dev.anteroom.newsletter;

import static dev.anteroom.newsletter.NewsletterSite.lettersTo;
import static dev.anteroom.newsletter.NewsletterSite.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.testing.FaultySmtpServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.BodyInserters;

/** What links in mail open is nobody's business who reads the log. */
@ExtendWith(OutputCaptureExtension.class)
class TokensInLogsTests extends WholeService {

    @Test
    void noneIsLoggedWhateverIsDoneWithIt(CapturedOutput log) throws Exception {
        jdbc.sql("UPDATE subscriber SET state = 'unsubscribed'").update();
        String reader = "q" + UUID.randomUUID() + "@example.org";
        web.post()
                .uri("/newsletter")
                .body(BodyInserters.fromFormData("email", reader))
                .exchange()
                .expectStatus()
                .isEqualTo(303);
        String confirm = path(letter(reader, 1), "/newsletter/confirm/");
        useAndMisuse(confirm);
        NewsletterSite.published(UUID.randomUUID(), 1, 1, "Logged");
        String preferences = path(letter(reader, 2), "/newsletter/preferences/");
        String unsubscribe = path(letter(reader, 2), "/newsletter/unsubscribe/");
        useAndMisuse(preferences);
        useAndMisuse(unsubscribe);

        LoggerFactory.getLogger(getClass()).warn("This is heard");
        assertThat(log.getAll()).contains("This is heard");
        for (String path : new String[] {confirm, preferences, unsubscribe}) {
            assertThat(log.getAll()).doesNotContain(path.substring(path.lastIndexOf('/') + 1));
        }
        assertThat(log.getAll()).doesNotContain(reader);
    }

    private void useAndMisuse(String path) {
        for (HttpMethod method :
                new HttpMethod[] {HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT}) {
            web.method(method).uri(path).exchange().expectBody().returnResult();
            web.method(method).uri(path + "x").exchange().expectBody().returnResult();
            web.method(method).uri(path + "/%00").exchange().expectBody().returnResult();
        }
    }

    private static FaultySmtpServer.Taken letter(String address, int number) {
        await().until(() -> lettersTo(address).size() == number);
        return lettersTo(address).getLast();
    }
}
