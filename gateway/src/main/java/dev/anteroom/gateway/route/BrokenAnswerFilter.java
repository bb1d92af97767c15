package dev.anteroom.gateway.route;

import dev.anteroom.chassis.request.RequestId;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Logs an answer that breaks off, in the place of loggers that would write its whole address. */
final class BrokenAnswerFilter implements GlobalFilter, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenAnswerFilter.class);

    @Override
    public int getOrder() {
        return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange.mutate().response(new Watched(exchange)).build());
    }

    /** The first segment only: any other may be a capability. */
    private static String masked(String path) {
        int second = path.indexOf('/', 1);
        return second < 0 ? path : path.substring(0, second) + "/…";
    }

    /** Tells failures of the service's side from those of the visitor's. */
    private static final class Watched extends ServerHttpResponseDecorator {

        private final ServerWebExchange exchange;

        Watched(ServerWebExchange exchange) {
            super(exchange.getResponse());
            this.exchange = exchange;
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            return super.writeWith(watched(body));
        }

        @Override
        public Mono<Void> writeAndFlushWith(
                Publisher<? extends Publisher<? extends DataBuffer>> body) {
            return super.writeAndFlushWith(Flux.from(body).map(this::watched));
        }

        private Flux<DataBuffer> watched(Publisher<? extends DataBuffer> body) {
            return Flux.<DataBuffer>from(body)
                    .onErrorMap(
                            failure -> {
                                LOG.warn(
                                        "{} {} broke off ({}): request {}",
                                        exchange.getRequest().getMethod(),
                                        masked(exchange.getRequest().getURI().getRawPath()),
                                        failure.getClass().getSimpleName(),
                                        RequestId.of(exchange));
                                return new AnswerBroken();
                            });
        }
    }
}
