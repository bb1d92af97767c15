package dev.anteroom.gateway.cache;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.function.Function;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Collects a body into one buffer in direct memory. */
final class BodyRecorder {

    private static final int FIRST_GUESS = 16 * 1024;

    private final ByteBufAllocator allocator;
    private final int longest;

    BodyRecorder(ByteBufAllocator allocator, int longest) {
        this.allocator = allocator;
        this.longest = longest;
    }

    /** True if an answer of this length would fit; a negative one is not known yet. */
    boolean takes(long contentLength) {
        return contentLength <= longest;
    }

    /**
     * Reads the whole body, then goes on with it.
     *
     * @param contentLength as announced, or negative
     * @param then gets the bytes for its own, and must release them
     * @return fails with {@link PageUnkept}
     */
    <T> Mono<T> record(Flux<DataBuffer> body, long contentLength, Function<ByteBuf, Mono<T>> then) {
        return Mono.defer(
                () -> {
                    int guess = contentLength < 0 ? FIRST_GUESS : (int) contentLength;
                    Recording recording =
                            new Recording(allocator.directBuffer(Math.min(guess, longest)));
                    return body.onErrorMap(_ -> new PageBroken())
                            .doOnNext(part -> recording.append(part, longest))
                            .then(Mono.defer(() -> then.apply(recording.take())))
                            .doOnError(_ -> recording.drop())
                            .doOnCancel(recording::drop);
                });
    }
}
