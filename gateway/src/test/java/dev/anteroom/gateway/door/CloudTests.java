package dev.anteroom.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.Site;
import dev.anteroom.gateway.testing.StubService.Seen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.test.context.TestPropertySource;

/** A gateway that knows that it runs on Kubernetes. */
@TestPropertySource(properties = "spring.main.cloud-platform=kubernetes")
class CloudTests extends GatewayTest {

    @Autowired private HealthEndpointGroups groups;

    @Test
    void believesNoStrangersForwardingHeaders() {
        raw().get(
                        "/newsletter/cloud",
                        "X-Forwarded-For: 203.0.113.5",
                        "Forwarded: for=203.0.113.5");

        Seen seen = Site.NEWSLETTER.seenAt("/newsletter/cloud").getFirst();
        assertThat(seen.headers().get("X-Forwarded-For")).isEqualTo("127.0.0.1");
    }

    @Test
    void isReadyWithoutItsDatabase() {
        HealthEndpointGroup readiness = groups.get("readiness");

        assertThat(readiness).isNotNull();
        assertThat(readiness.isMember("readinessState")).isTrue();
        assertThat(readiness.isMember("db")).isFalse();
    }
}
