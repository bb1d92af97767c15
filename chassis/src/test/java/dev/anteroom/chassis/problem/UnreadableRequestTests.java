package dev.anteroom.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.chassis.testing.Backend;
import dev.anteroom.chassis.testing.RealBackends;
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
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "anteroom.staff.enabled=true")
@AutoConfigureWebTestClient(timeout = "60s")
@RealBackends({Backend.POSTGRES, Backend.IDENTITY})
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class UnreadableRequestTests {

    private static final String TOKEN = "b3JkaW5hcnktdG9rZW4tb2YtYS1jbGllbnQ";

    @Autowired private WebTestClient web;

    @ParameterizedTest
    @ValueSource(strings = {"foo", "text/html;q=x", "*"})
    void anAcceptThatCannotBeReadIsNoFault(String accept, CapturedOutput output) {
        web.get()
                .uri("/bookings/" + TOKEN)
                .header(HttpHeaders.ACCEPT, accept)
                .exchange()
                .expectStatus()
                .value(status -> assertThat(status).isIn(404, 406))
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(output).doesNotContain(TOKEN);
    }

    @Test
    void anAnswerThatBreaksOffIsLoggedWithoutItsAddress(CapturedOutput output) {
        WebTestClient.ResponseSpec answer = web.get().uri("/half/" + TOKEN).exchange();

        assertThatThrownBy(() -> answer.expectBody(String.class).returnResult()).isNotNull();
        assertThat(output).contains("ended without an answer").doesNotContain("/half/" + TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=missing",
                "multipart/form-data; boundary=cut",
                "multipart/mixed"
            })
    void refusesAMultipartFormThatCannotBeRead(String type) {
        web.post()
                .uri("/bound-form")
                .header(HttpHeaders.CONTENT_TYPE, type)
                .bodyValue("--cut\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nAd")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @ParameterizedTest
    @ValueSource(ints = {416, 422, 429, 451, 499})
    void aRefusalThatHasNoWordsOfItsOwnIsStillOurs(int code) {
        web.get()
                .uri("/status/" + code)
                .exchange()
                .expectStatus()
                .isEqualTo(code == 499 ? 400 : code)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:anteroom:problem:bad-request");
    }

    @Test
    void noEventLoopWaitsForTheFrameOfAnErrorPage() {
        web.get()
                .uri("/nowhere")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Asked by a worker"));
    }
}
