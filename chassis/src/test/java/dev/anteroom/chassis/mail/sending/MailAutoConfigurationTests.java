package dev.anteroom.chassis.mail.sending;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.mail.DueLetter;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.LetterRenderer;
import dev.anteroom.chassis.mail.LetterTemplates;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.mail.PlannedLetter;
import dev.anteroom.chassis.mail.Rendering;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.Backend;
import dev.anteroom.chassis.testing.Mailbox;
import dev.anteroom.chassis.testing.RealBackends;
import dev.anteroom.chassis.testing.StaffTokens;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "anteroom.mail.enabled=true",
            "anteroom.staff.enabled=true",
            "anteroom.api-prefix=sample"
        })
@AutoConfigureWebTestClient(timeout = "60s")
@RealBackends({Backend.POSTGRES, Backend.MAIL, Backend.IDENTITY})
@ResourceLock(Resources.SYSTEM_OUT)
class MailAutoConfigurationTests {

    @Autowired private MailLedger ledger;
    @Autowired private TransactionTemplate transactions;
    @Autowired private WebTestClient web;
    @Autowired private PostOffice office;

    @Test
    void sendsAgainAfterItWasStoppedAndStarted() {
        office.stop();
        assertThat(office.isRunning()).isFalse();
        office.start();
        UUID recipient = UUID.randomUUID();
        plan(recipient);

        await().until(() -> Mailbox.shared().lettersTo(address(recipient)).size() == 1);
    }

    @Test
    void sendsATemplatedLetterAfterItsPlan() throws Exception {
        UUID recipient = UUID.randomUUID();
        plan(recipient);
        await().until(() -> Mailbox.shared().lettersTo(address(recipient)).size() == 1);

        MimeMessage letter = Mailbox.shared().lettersTo(address(recipient)).getFirst();
        Multipart bodies = (Multipart) letter.getContent();
        assertThat(bodies.getBodyPart(0).getContent().toString())
                .contains("Hello Ada & co", "http://localhost:8080");
        assertThat(bodies.getBodyPart(1).getContent().toString())
                .contains("<html lang=\"en\" dir=\"ltr\"", "Hello Ada &amp; co", "presentation")
                .hasSizeLessThan(80_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"settlement\": \"perhaps\"}", "null", "[]"})
    void refusesADecisionThatIsNone(String body) {
        web.post()
                .uri("/api/sample/letters/uncertain/" + UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .headers(head -> head.setBearerAuth(StaffTokens.shared().tokenWith(Role.OWNER)))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void listsLettersInDoubtForOwnersOnly() {
        web.get()
                .uri("/api/sample/letters/uncertain")
                .accept(MediaType.APPLICATION_JSON)
                .headers(head -> head.setBearerAuth(StaffTokens.shared().tokenWith(Role.OWNER)))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("[]");
        web.get()
                .uri("/api/sample/letters/uncertain")
                .headers(head -> head.setBearerAuth(StaffTokens.shared().tokenWith(Role.EDITOR)))
                .exchange()
                .expectStatus()
                .isForbidden();
        web.post()
                .uri("/api/sample/letters/uncertain/" + UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("settlement", "send-again"))
                .headers(head -> head.setBearerAuth(StaffTokens.shared().tokenWith(Role.OWNER)))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void hasNoBeanWhereItIsNotSwitchedOn() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MailAutoConfiguration.class))
                .run(context -> assertThat(context).doesNotHaveBean(MailLedger.class));
    }

    private void plan(UUID recipient) {
        transactions.executeWithoutResult(
                status ->
                        ledger.plan(
                                PlannedLetter.transactional(
                                        "greeting", UUID.randomUUID(), recipient)));
    }

    private static String address(UUID recipient) {
        return "g" + recipient + "@example.org";
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Sample {

        @Bean
        LetterRenderer greeting(LetterTemplates templates) {
            return new LetterRenderer() {
                @Override
                public String kind() {
                    return "greeting";
                }

                @Override
                public Rendering render(DueLetter letter) {
                    var bodies =
                            templates.render(
                                    "greeting",
                                    Locale.ENGLISH,
                                    Map.of("name", "Ada & co", "subject", "Hello"));
                    return Letter.to(EmailAddress.of(address(letter.recipient())))
                            .about("Hello")
                            .saying(bodies.html(), bodies.text())
                            .build();
                }
            };
        }
    }
}
