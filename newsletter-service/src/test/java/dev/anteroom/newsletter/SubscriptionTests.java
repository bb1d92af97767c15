package dev.anteroom.newsletter;

import static dev.anteroom.newsletter.NewsletterSite.lettersTo;
import static dev.anteroom.newsletter.NewsletterSite.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.FaultySmtpServer;
import dev.anteroom.chassis.testing.StaffTokens;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.web.reactive.function.BodyInserters;

class SubscriptionTests extends WholeService {

    private final String address = "s" + UUID.randomUUID() + "@example.org";

    @Test
    void subscribesByTheButtonInTheLetterAndNotByOpeningIt() throws Exception {
        signUp(address);
        String confirm = path(awaitLetters(1), "/newsletter/confirm/");

        get(confirm);
        get(confirm);
        assertThat(state(address)).isEqualTo("pending");
        post(confirm, 303);
        assertThat(state(address)).isEqualTo("active");
        assertThat(acts()).isEqualTo("requested@/articles/jealousy,confirmed@/newsletter/confirm");
    }

    @Test
    void tellsTheSameOfKnownAndUnknownAddresses() {
        var first = signUp(address);
        jdbc.sql("UPDATE subscriber SET state = 'active' WHERE address = :address")
                .param("address", address)
                .update();
        var known = signUp(address);

        assertThat(known.getStatus()).isEqualTo(first.getStatus());
        assertThat(known.getResponseHeaders().getLocation())
                .isEqualTo(first.getResponseHeaders().getLocation());
        assertThat(known.getResponseHeaders().headerNames())
                .isEqualTo(first.getResponseHeaders().headerNames());
    }

    @Test
    void sendsAtMostTwoConfirmationsADayHoweverManyAsk() {
        IntStream.range(0, 12).parallel().forEach(i -> signUp(address));
        awaitLetters(2);

        assertThat(
                        jdbc.sql(
                                        "SELECT count(*) FROM confirmation c JOIN subscriber s ON"
                                                + " s.id = c.subscriber_id WHERE address = :address")
                                .param("address", address)
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@example.org\r\nBcc: all@example.org",
                "a\u0000@example.org",
                "<script>alert(1)</script>@x"
            })
    void asksAgainForWhatIsNoAddressAndLosesNothing(String typed) {
        web.post()
                .uri("/newsletter")
                .body(BodyInserters.fromFormData("email", typed))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(page -> assertThat(page).doesNotContain("<script>alert"));
    }

    @Test
    void takesInternationalAddresses() {
        signUp("用户@bücher.example");

        await().until(() -> lettersTo("用户@xn--bcher-kva.example").size() == 1);
    }

    @Test
    void refusesForgedAndForeignLinks() throws Exception {
        signUp(address);
        String token = path(awaitLetters(1), "/newsletter/confirm/").substring(20);

        for (String path :
                new String[] {
                    "/newsletter/unsubscribe/" + token,
                    "/newsletter/preferences/" + token,
                    "/newsletter/preferences/" + "A".repeat(55),
                    "/newsletter/unsubscribe/x",
                    "/newsletter/issues/x"
                }) {
            web.get().uri(path).exchange().expectStatus().isNotFound();
        }
        post("/newsletter/unsubscribe/" + token, 404);
        post("/newsletter/confirm/" + token.substring(1), 410);
        assertThat(state(address)).isEqualTo("pending");
    }

    @Test
    void showsTheListToTheOwnerAlone() {
        signUp(address);

        staff("/studio/subscribers", owner, 200, address);
        staff("/studio/subscribers/export.csv", owner, 200, "\"" + address + "\",pending");
        String editor = StaffTokens.shared().tokenWith(Role.EDITOR);
        staff("/studio/subscribers/export.csv", editor, 403, "");
        staff("/studio/subscribers", StaffTokens.shared().tokenWith(Role.PRACTITIONER), 403, "");
        web.get().uri("/studio/subscribers").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void signsUpFromPrograms() {
        web.post()
                .uri("/api/newsletter/subscriptions")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("email", address))
                .exchange()
                .expectStatus()
                .isAccepted();

        awaitLetters(1);
    }

    private EntityExchangeResult<Void> signUp(String email) {
        return web.post()
                .uri("/newsletter")
                .header("Referer", "http://localhost:8080/articles/jealousy?x=1")
                .body(BodyInserters.fromFormData("email", email))
                .exchange()
                .expectStatus()
                .isEqualTo(303)
                .expectBody(Void.class)
                .returnResult();
    }

    private void get(String path) {
        web.get().uri(path).exchange().expectStatus().isOk();
    }

    private void post(String path, int status) {
        web.post().uri(path).exchange().expectStatus().isEqualTo(status);
    }

    private void staff(String path, String token, int status, String text) {
        web.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .value(body -> assertThat(body).contains(text));
    }

    private FaultySmtpServer.Taken awaitLetters(int count) {
        await().until(() -> lettersTo(address).size() == count);
        return lettersTo(address).getLast();
    }

    private String acts() {
        return jdbc.sql(
                        "SELECT string_agg(act || '@' || page, ',' ORDER BY c.id) FROM consent c"
                                + " JOIN subscriber s ON s.id = c.subscriber_id"
                                + " WHERE address = :address")
                .param("address", address)
                .query(String.class)
                .single();
    }
}
