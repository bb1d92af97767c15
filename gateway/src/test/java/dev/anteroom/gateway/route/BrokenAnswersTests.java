package dev.anteroom.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.RawClient.Reply;
import dev.anteroom.gateway.testing.Site;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@ExtendWith(OutputCaptureExtension.class)
class BrokenAnswersTests extends GatewayTest {

    /** Tests of the command line leave the whole JVM quieter. */
    @BeforeEach
    void logAsUsual() {
        LoggingSystem.get(getClass().getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
    }

    @Test
    void logsNoAddressOfAnAnswerThatBreaksOff(CapturedOutput output) {
        Site.NEWSLETTER.on(
                "/newsletter/manage/secret-token",
                (_, response) ->
                        response.sendString(
                                Flux.concat(
                                        Mono.just("half"),
                                        Mono.delay(Duration.ofMillis(100))
                                                .then(
                                                        Mono.error(
                                                                new IllegalStateException(
                                                                        "broken"))))));

        Reply reply = raw().get("/newsletter/manage/secret-token?q=secret-query");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).contains("half").doesNotEndWith("0\r\n\r\n");
        String id = reply.header("X-Request-Id").orElseThrow();
        await().untilAsserted(
                        () ->
                                assertThat(output.getAll())
                                        .contains("GET /newsletter/… broke off")
                                        .contains("request " + id));
        assertThat(output.getAll())
                .doesNotContain("secret-token")
                .doesNotContain("secret-query")
                .doesNotContain("R:/127.0.0.1");
    }
}
