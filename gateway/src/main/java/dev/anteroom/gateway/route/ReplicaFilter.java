package dev.anteroom.gateway.route;

import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.RouteToRequestUrlFilter;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Sends a request to the replica whose turn it is. When that one gives no answer, the next is asked
 * as long as the request can be repeated without harm: always when no connection came about, else
 * for safe methods only.
 */
final class ReplicaFilter implements GlobalFilter, Ordered {

    /** Of the routes' URIs: {@code replicas://content}. */
    static final String SCHEME = "replicas";

    private final Replicas replicas;

    ReplicaFilter(Replicas replicas) {
        this.replicas = replicas;
    }

    @Override
    public int getOrder() {
        return RouteToRequestUrlFilter.ROUTE_TO_URL_FILTER_ORDER + 50;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        URI url = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR);
        if (!SCHEME.equals(url.getScheme())) {
            return chain.filter(exchange);
        }
        Upstream upstream = Upstream.valueOf(url.getHost().toUpperCase(Locale.ROOT));
        return new Attempt(exchange, chain, url, upstream, replicas.inTurn(upstream).iterator())
                .next();
    }

    private record Attempt(
            ServerWebExchange exchange,
            GatewayFilterChain chain,
            URI url,
            Upstream upstream,
            Iterator<Replica> left) {

        Mono<Void> next() {
            while (left.hasNext()) {
                Replica replica = left.next();
                if (replica.mayBeAsked()) {
                    return ask(replica);
                }
            }
            return Mono.error(new ServiceAway(upstream));
        }

        private Mono<Void> ask(Replica replica) {
            long began = System.nanoTime();
            exchange.getAttributes()
                    .put(ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR, replica.address(url));
            ServerWebExchangeUtils.removeAlreadyRouted(exchange);
            return chain.filter(exchange)
                    .doOnSuccess(done -> replica.answered(System.nanoTime() - began))
                    .doOnCancel(replica::letGo)
                    .onErrorResume(failure -> afterFailure(replica, began, failure));
        }

        private Mono<Void> afterFailure(Replica replica, long began, Throwable failure) {
            if (failure instanceof TimeoutException) {
                // No connection of the pool came free: nothing was sent, and nobody is to blame.
                replica.letGo();
                return next();
            }
            if (!isNoAnswer(failure)) {
                replica.letGo();
                return Mono.error(failure);
            }
            replica.failed(System.nanoTime() - began, failure);
            return mayBeRepeated(failure) ? next() : Mono.error(new ServiceAway(upstream));
        }

        private boolean mayBeRepeated(Throwable failure) {
            HttpMethod method = exchange.getRequest().getMethod();
            return HttpMethod.GET.equals(method)
                    || HttpMethod.HEAD.equals(method)
                    || failure instanceof ConnectException
                    || failure instanceof NoRouteToHostException
                    || failure instanceof UnknownHostException;
        }

        private static boolean isNoAnswer(Throwable failure) {
            return failure instanceof IOException || failure instanceof ReadTimeoutException;
        }
    }
}
