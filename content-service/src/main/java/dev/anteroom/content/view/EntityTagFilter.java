package dev.anteroom.content.view;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Gives every public page an entity tag made from its bytes, so that whatever changes the page, a
 * release of the templates included, changes the tag; answers 304 to one who has the page.
 */
public final class EntityTagFilter implements WebFilter {

    private static final int TAG_BYTES = 12;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(
                exchange.mutate().response(new Tagging(exchange.getResponse(), exchange)).build());
    }

    private static final class Tagging extends ServerHttpResponseDecorator {

        private final ServerWebExchange exchange;

        Tagging(ServerHttpResponse response, ServerWebExchange exchange) {
            super(response);
            this.exchange = exchange;
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            return wantsTag()
                    ? DataBufferUtils.join(body).flatMap(this::tag)
                    : super.writeWith(body);
        }

        private boolean wantsTag() {
            @Nullable HttpStatusCode status = getStatusCode();
            @Nullable String caching = getHeaders().getCacheControl();
            return (status == null || status.isSameCodeAs(HttpStatus.OK))
                    && caching != null
                    && caching.startsWith("public")
                    && getHeaders().getETag() == null;
        }

        private Mono<Void> tag(DataBuffer page) {
            if (exchange.checkNotModified(tagOf(page))) {
                DataBufferUtils.release(page);
                getHeaders().remove("Content-Length");
                return setComplete();
            }
            return getDelegate().writeWith(Mono.just(page));
        }

        private static String tagOf(DataBuffer page) {
            try (DataBuffer.ByteBufferIterator bytes = page.readableByteBuffers()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                bytes.forEachRemaining(digest::update);
                return '"' + HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES) + '"';
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every JDK has SHA-256", e);
            }
        }
    }
}
