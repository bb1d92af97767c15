package dev.anteroom.gateway.testing;

import dev.anteroom.chassis.testing.Backend;
import dev.anteroom.chassis.testing.RealBackends;
import java.time.Duration;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A running gateway before stand-ins; all tests that extend this share it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient(timeout = "60s")
@RealBackends({Backend.POSTGRES, Backend.KAFKA, Backend.MAIL})
public abstract class GatewayTest {

    private static final int ENOUGH_TO_FORGIVE = 10;

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @Autowired protected WebTestClient web;

    @LocalServerPort protected int port;

    /** Sends what no well-behaved client sends, and shows the answer as it came. */
    protected RawClient raw() {
        return new RawClient(port);
    }

    /**
     * For who had a service fail: other classes share the gateway, and its circuit breaker is not
     * to open on them. Asks for a page of that service until enough answers in a row are good.
     */
    protected void awaitForgiven(String path) {
        Awaitility.await()
                .until(
                        () ->
                                IntStream.range(0, ENOUGH_TO_FORGIVE)
                                        .allMatch(i -> raw().get(path).status() == 200));
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        Site.wire(properties);
    }
}
