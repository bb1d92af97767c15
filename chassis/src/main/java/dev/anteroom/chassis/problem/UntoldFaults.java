package dev.anteroom.chassis.problem;

import dev.anteroom.chassis.request.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/**
 * Ends a request whose failure could not be told to the caller: the answer had begun, the caller
 * has gone, or telling failed too. Spring's own last line (HttpWebHandlerAdapter, switched off)
 * quotes the address, which may hold a capability.
 */
final class UntoldFaults {

    private static final Logger LOG = LoggerFactory.getLogger(UntoldFaults.class);

    private UntoldFaults() {}

    static Mono<Void> end(ServerWebExchange exchange, Throwable failure) {
        String id = RequestId.of(exchange);
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.debug("The caller of request {} has gone", id);
        } else {
            LOG.error("Request {} ended without an answer\n{}", id, SafeTrace.of(failure));
        }
        return exchange.getResponse().setStatusCode(HttpStatus.INTERNAL_SERVER_ERROR)
                ? exchange.getResponse().setComplete()
                : Mono.error(failure);
    }
}
