package dev.anteroom.gateway.cache;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The body of an answer, not yet read. */
sealed interface AnswerBody {

    /** All its bytes in order. */
    Flux<DataBuffer> bytes();

    /** Sends it on as it comes. */
    Mono<Void> writeTo(ServerHttpResponse response);

    /** Reads it to its end for nothing, so that the connection can be used again. */
    default Mono<Void> drain() {
        return bytes().doOnNext(DataBufferUtils::release).then();
    }

    /** No bytes at all. */
    record None() implements AnswerBody {

        @Override
        public Flux<DataBuffer> bytes() {
            return Flux.empty();
        }

        @Override
        public Mono<Void> writeTo(ServerHttpResponse response) {
            return response.setComplete();
        }
    }

    /** Bytes to be sent when convenient. */
    record Plain(Publisher<? extends DataBuffer> body) implements AnswerBody {

        @Override
        public Flux<DataBuffer> bytes() {
            return Flux.from(body);
        }

        @Override
        public Mono<Void> writeTo(ServerHttpResponse response) {
            return response.writeWith(body);
        }
    }

    /** Bytes to be sent at once, such as server-sent events. */
    record Flushed(Publisher<? extends Publisher<? extends DataBuffer>> body)
            implements AnswerBody {

        @Override
        public Flux<DataBuffer> bytes() {
            return Flux.from(body).concatMap(part -> part);
        }

        @Override
        public Mono<Void> writeTo(ServerHttpResponse response) {
            return response.writeAndFlushWith(body);
        }
    }
}
