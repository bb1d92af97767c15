package dev.anteroom.gateway.door;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Ends a request whose body is larger or slower than allowed, whether it says so or just goes on
 * sending. Whatever is wrong with a body becomes a refusal here, so that no service is blamed.
 */
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
        if (takesNoBody(request.getMethod()) && hasBody(request.getHeaders())) {
            return Mono.error(DoorProblems.badBody());
        }
        Allowance allowance = allowance(request.getURI().getRawPath());
        if (request.getHeaders().getContentLength() > allowance.bytes()) {
            return Mono.error(DoorProblems.tooLarge());
        }
        return chain.filter(exchange.mutate().request(new Bounded(request, allowance)).build());
    }

    private static boolean takesNoBody(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }

    private static boolean hasBody(HttpHeaders headers) {
        return headers.getContentLength() > 0
                || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private Allowance allowance(String path) {
        return path.startsWith(UPLOADS)
                ? new Allowance(
                        settings.maxUpload().toBytes(), settings.bodyPause(), settings.uploadTime())
                : new Allowance(
                        settings.maxBody().toBytes(), settings.bodyPause(), settings.bodyTime());
    }

    /** How large a body may be, how long it may pause and how long it may take. */
    private record Allowance(long bytes, Duration pause, Duration time) {}

    /** Counts and times what arrives. */
    private static final class Bounded extends ServerHttpRequestDecorator {

        private final Allowance allowance;

        Bounded(ServerHttpRequest request, Allowance allowance) {
            super(request);
            this.allowance = allowance;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody()
                    .onErrorMap(brokenOff -> DoorProblems.badBody())
                    .transform(this::counted)
                    .timeout(allowance.pause())
                    .onErrorMap(TimeoutException.class, pause -> DoorProblems.tooSlow())
                    .takeUntilOther(
                            Mono.delay(allowance.time()).then(Mono.error(DoorProblems::tooSlow)));
        }

        private Flux<DataBuffer> counted(Flux<DataBuffer> body) {
            AtomicLong seen = new AtomicLong();
            return body.handle(
                    (buffer, sink) -> {
                        if (seen.addAndGet(buffer.readableByteCount()) > allowance.bytes()) {
                            DataBufferUtils.release(buffer);
                            sink.error(DoorProblems.tooLarge());
                        } else {
                            sink.next(buffer);
                        }
                    });
        }
    }
}
