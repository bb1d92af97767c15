package dev.anteroom.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.Site;
import dev.anteroom.gateway.testing.StubService.Seen;
import org.junit.jupiter.api.Test;

class StrangersTracesTests extends GatewayTest {

    static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private static final String FORM = "00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]";

    @Test
    void tellsTheServiceTheTraceOfARequest() {
        raw().get("/book/traced");

        assertThat(seenAt("/book/traced").headers().get("traceparent")).matches(FORM);
    }

    @Test
    void takesNoTraceFromAStranger() {
        for (String path : new String[] {"/book/stranger", "/api/booking/s"}) {
            raw().get(
                            path,
                            "Authorization: Basic x",
                            "traceparent: " + TRACE,
                            "tracestate: evil=1",
                            "baggage: who=evil");
        }

        for (String path : new String[] {"/book/stranger", "/api/booking/s"}) {
            Seen seen = seenAt(path);
            assertThat(seen.headers().get("traceparent"))
                    .as(path)
                    .matches(FORM)
                    .doesNotContain(TRACE.substring(3, 35));
            assertThat(seen.headers().get("tracestate")).as(path).isNull();
            assertThat(seen.headers().get("baggage")).as(path).isNull();
        }
    }

    private static Seen seenAt(String path) {
        return Site.BOOKING.seenAt(path).getLast();
    }
}
