package dev.anteroom.gateway.testing;

import dev.anteroom.chassis.testing.Backend;
import dev.anteroom.chassis.testing.RealBackends;
import java.time.Duration;
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

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @Autowired protected WebTestClient web;

    @LocalServerPort protected int port;

    /** Sends what no well-behaved client sends, and shows the answer as it came. */
    protected RawClient raw() {
        return new RawClient(port);
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        Site.wire(properties);
    }
}
