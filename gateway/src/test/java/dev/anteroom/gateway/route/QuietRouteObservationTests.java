package dev.anteroom.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.cloud.gateway.filter.headers.observation.GatewayContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class QuietRouteObservationTests {

    @Test
    void tellsTracesNoAddress() {
        MockServerWebExchange exchange =
                MockServerWebExchange.from(MockServerHttpRequest.get("/bookings/secret-token"));
        GatewayContext context =
                new GatewayContext(new HttpHeaders(), exchange.getRequest(), exchange);
        QuietRouteObservation observation = new QuietRouteObservation();

        assertThat(
                        observation
                                .getLowCardinalityKeyValues(context)
                                .and(observation.getHighCardinalityKeyValues(context))
                                .toString())
                .doesNotContain("secret-token");
    }
}
