package dev.anteroom.gateway.door;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ends a request whose body is larger than allowed, whether it says so or just goes on sending. */
@Order(DoorOrder.BODIES)
final class BodyFilter implements WebFilter {

    private static final String UPLOADS = "/studio/media";

    private final DoorSettings settings;

    BodyFilter(DoorSettings settings) {
        this.settings = settings;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        long limit = limit(request.getURI().getRawPath());
        if (request.getHeaders().getContentLength() > limit) {
            return Mono.error(DoorProblems.tooLarge());
        }
        return chain.filter(exchange.mutate().request(new Bounded(request, limit)).build());
    }

    private long limit(String path) {
        return path.startsWith(UPLOADS)
                ? settings.maxUpload().toBytes()
                : settings.maxBody().toBytes();
    }

    /** Counts what arrives. */
    private static final class Bounded extends ServerHttpRequestDecorator {

        private final long limit;

        Bounded(ServerHttpRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            AtomicLong seen = new AtomicLong();
            return super.getBody()
                    .handle(
                            (buffer, sink) -> {
                                if (seen.addAndGet(buffer.readableByteCount()) > limit) {
                                    DataBufferUtils.release(buffer);
                                    sink.error(DoorProblems.tooLarge());
                                } else {
                                    sink.next(buffer);
                                }
                            });
        }
    }
}
