package dev.anteroom.gateway.cache;

import dev.anteroom.gateway.cache.rule.AnswerHead;
import java.util.Objects;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.AbstractServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/**
 * Takes an answer in the place of a visitor's connection, and gives it to a receiver once its
 * header fields are final. It is a response of its own and no wrapper, because filters add fields
 * in the last moment, when the response is committed.
 */
final class ScreenedResponse extends AbstractServerHttpResponse {

    /** Decides what becomes of an answer. */
    @FunctionalInterface
    interface Receiver {

        /** Called once; the answer is done when the result completes. */
        Mono<Void> receive(ScreenedResponse answer, AnswerBody body);
    }

    private final Receiver receiver;
    private boolean received;

    ScreenedResponse(DataBufferFactory buffers, Receiver receiver) {
        super(buffers, new HttpHeaders());
        this.receiver = receiver;
    }

    /** Status and fields, for the rules. */
    AnswerHead head() {
        return new AnswerHead(status().value(), getHeaders(), !getCookies().isEmpty());
    }

    /** Sends the answer on as it is, except for what only caches need to know. */
    Mono<Void> relay(ServerHttpResponse to, AnswerBody body) {
        to.setStatusCode(status());
        to.getHeaders().putAll(getHeaders());
        to.getHeaders().remove(CachingHandler.SURROGATE_KEY);
        to.getCookies().putAll(getCookies());
        return body.writeTo(to);
    }

    private HttpStatusCode status() {
        return Objects.requireNonNullElse(getStatusCode(), HttpStatus.OK);
    }

    @Override
    public Mono<Void> setComplete() {
        return super.setComplete().then(hand(new AnswerBody.None()));
    }

    @Override
    protected Mono<Void> writeWithInternal(Publisher<? extends DataBuffer> body) {
        return hand(new AnswerBody.Plain(body));
    }

    @Override
    protected Mono<Void> writeAndFlushWithInternal(
            Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return hand(new AnswerBody.Flushed(body));
    }

    /** Only when subscribed: Spring assembles the writing before the last fields are set. */
    private Mono<Void> hand(AnswerBody body) {
        return Mono.defer(
                () -> {
                    if (received) {
                        return Mono.empty();
                    }
                    received = true;
                    return receiver.receive(this, body);
                });
    }

    @Override
    protected void applyStatusCode() {}

    @Override
    protected void applyHeaders() {}

    @Override
    protected void applyCookies() {}

    // Spring's signature, not ours to mend.
    @SuppressWarnings("TypeParameterUnusedInFormals")
    @Override
    public <T> T getNativeResponse() {
        throw new IllegalStateException("No connection stands behind an answer that is screened");
    }
}
