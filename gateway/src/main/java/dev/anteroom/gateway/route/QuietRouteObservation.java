package dev.anteroom.gateway.route;

import io.micrometer.common.KeyValues;
import org.springframework.cloud.gateway.filter.headers.observation.DefaultGatewayObservationConvention;
import org.springframework.cloud.gateway.filter.headers.observation.GatewayContext;

/** Observes requests to services by their route only: an address may hold a capability. */
final class QuietRouteObservation extends DefaultGatewayObservationConvention {

    @Override
    public KeyValues getHighCardinalityKeyValues(GatewayContext context) {
        return KeyValues.empty();
    }
}
