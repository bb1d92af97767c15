package dev.anteroom.chassis.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.mail.PlannedLetter;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.Backend;
import dev.anteroom.chassis.testing.RealBackends;
import dev.anteroom.chassis.testing.StaffTokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "anteroom.mail.enabled=true",
            "anteroom.mail.sending=false",
            "anteroom.staff.enabled=true",
            "anteroom.api-prefix=sample"
        })
@AutoConfigureWebTestClient(timeout = "60s")
@RealBackends({Backend.POSTGRES, Backend.MAIL, Backend.IDENTITY})
@ResourceLock(Resources.SYSTEM_OUT)
@Order(1) // one of the longest
class HeldLettersApiTests {

    private static final String HELD = "/api/sample/letters/held";
    private static final String SEND = "{\"decision\": \"send\"}";

    @Autowired private MailLedger ledger;
    @Autowired private TransactionTemplate transactions;
    @Autowired private JdbcClient jdbc;
    @Autowired private WebTestClient web;
    private final UUID reference = UUID.randomUUID();
    private final UUID recipient = UUID.randomUUID();

    @BeforeEach
    void hold() {
        jdbc.sql("DELETE FROM mail.letter").update();
        transactions.executeWithoutResult(
                status -> {
                    ledger.plan(PlannedLetter.transactional("notice", reference, recipient));
                    ledger.plan(PlannedLetter.transactional("greeting", reference, recipient));
                });
        jdbc.sql("SELECT mail.hold_all()").query(Long.class).single();
    }

    @Test
    void tellsOwnersWhatIsOnHoldButNotForWhom() {
        String told =
                web.get()
                        .uri(HELD)
                        .headers(head -> head.setBearerAuth(token(Role.OWNER)))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();

        assertThat(told)
                .containsSubsequence(
                        "\"kind\":\"greeting\"", "\"letters\":1", "\"oldest\":\"20", "notice")
                .doesNotContain(reference.toString(), recipient.toString());
    }

    @Test
    void isForOwnersOnly() {
        web.get()
                .uri(HELD)
                .headers(head -> head.setBearerAuth(token(Role.EDITOR)))
                .exchange()
                .expectStatus()
                .isForbidden();
        decide(Role.EDITOR, "notice", SEND).expectStatus().isForbidden();
        web.post()
                .uri(HELD + "/notice")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(SEND)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        assertThat(count("notice", LetterState.HELD)).isOne();
    }

    @Test
    void sendsAKind() {
        decide(Role.OWNER, "notice", SEND)
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"letters\": 1}");

        assertThat(count("notice", LetterState.WAITING)).isOne();
        assertThat(count("greeting", LetterState.HELD)).isOne();
        decide(Role.OWNER, "notice", SEND).expectStatus().isNotFound();
    }

    @Test
    void discardsAKind() {
        decide(Role.OWNER, "greeting", "{\"decision\": \"discard\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"letters\": 1}");

        assertThat(count("greeting", LetterState.CANCELLED)).isOne();
        assertThat(count("notice", LetterState.HELD)).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"decision\": \"SEND\"}", "{\"decision\": [7]}", "null", "[]", "x"})
    void refusesADecisionThatIsNone(String body) {
        decide(Role.OWNER, "notice", body).expectStatus().isBadRequest();

        assertThat(count("notice", LetterState.HELD)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"farewell", "NOTICE", "01920000-0000-7000-8000-000000000000"})
    void knowsNoOtherKinds(String kind) {
        decide(Role.OWNER, kind, SEND).expectStatus().isNotFound();

        assertThat(count("notice", LetterState.HELD)).isOne();
    }

    private WebTestClient.ResponseSpec decide(Role role, String kind, String body) {
        return web.post()
                .uri(HELD + "/" + kind)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .headers(head -> head.setBearerAuth(token(role)))
                .exchange();
    }

    private static String token(Role role) {
        return StaffTokens.shared().tokenWith(role);
    }

    private long count(String kind, LetterState state) {
        return ledger.counts(kind, reference).of(state);
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Sample {}
}
