package dev.anteroom.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.Backend;
import dev.anteroom.chassis.testing.RealBackends;
import dev.anteroom.chassis.testing.StaffTokens;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "anteroom.staff.enabled=true")
@AutoConfigureWebTestClient(timeout = "60s")
@RealBackends({Backend.POSTGRES, Backend.IDENTITY})
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class ProblemHandlerTests {

    @Autowired private WebTestClient web;

    @Test
    void tellsProgramsARefusalAsAProblemDocument() {
        web.get()
                .uri("/refuse")
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .exists("X-Request-Id")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:anteroom:problem:slot-taken")
                .jsonPath("$.alternatives[0]")
                .isEqualTo("10:00")
                .jsonPath("$.requestId")
                .exists();
    }

    @Test
    void tellsPeopleTheSameAsACalmPage() {
        web.get()
                .uri("/nowhere")
                .accept(MediaType.TEXT_HTML)
                .header("X-Request-Id", "abcdefgh-1")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("nothing at this address", "abcdefgh-1"));
    }

    @Test
    void showsAndLogsNoTextOfAFault(CapturedOutput output) {
        web.get()
                .uri("/fault")
                .exchange()
                .expectStatus()
                .is5xxServerError()
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("secret", "IllegalState"));
        assertThat(output).contains("IllegalStateException").doesNotContain("secret row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/database-away", "/database-gone"})
    void asksToComeBackWhileTheDatabaseIsAway(String path) {
        web.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After");
    }

    @Test
    void refusesControlCharactersInTheAddress() {
        web.get()
                .uri(builder -> URI.create(builder.path("/refuse").build() + "%00"))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void refusesBrokenJsonAndWrongMediaAndMethod() {
        web.post()
                .uri("/json")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"a\":")
                .exchange()
                .expectStatus()
                .isBadRequest();
        web.post()
                .uri("/json")
                .contentType(MediaType.IMAGE_PNG)
                .bodyValue(new byte[3])
                .exchange()
                .expectStatus()
                .isEqualTo(415);
        web.post().uri("/refuse").exchange().expectStatus().isEqualTo(405);
    }

    @Test
    void refusesAFormWhoseEncodingIsBroken() {
        web.post()
                .uri("/form")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("name=%%%")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void refusesABodyBeyondTheLimit() {
        web.post()
                .uri("/json")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"a\":\"" + "x".repeat(2_000_000) + "\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void letsStaffInByTheirTokenOnly() {
        String token = StaffTokens.shared().tokenWith(Role.EDITOR);
        String old =
                StaffTokens.shared()
                        .token(
                                UUID.randomUUID(),
                                null,
                                Instant.now().minusSeconds(600),
                                Role.OWNER);

        assertStatus("/studio/who", token, 200);
        assertStatus("/studio/owners", token, 403);
        assertStatus("/studio/who", old, 401);
        assertStatus("/studio/who", token + "x", 401);
        web.get().uri("/studio/who").exchange().expectStatus().isUnauthorized();
    }

    private void assertStatus(String path, String token, int status) {
        web.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }
}
