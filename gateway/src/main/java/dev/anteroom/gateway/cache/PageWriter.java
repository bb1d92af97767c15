package dev.anteroom.gateway.cache;

import dev.anteroom.chassis.request.RequestId;
import dev.anteroom.gateway.cache.rule.AcceptedCoding;
import dev.anteroom.gateway.cache.rule.Validators;
import dev.anteroom.gateway.cache.store.Rendition;
import dev.anteroom.gateway.cache.store.StoredPage;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** Answers a visitor with a page from memory. */
final class PageWriter {

    private final NettyDataBufferFactory buffers;
    private final InstantSource clock;

    PageWriter(NettyDataBufferFactory buffers, InstantSource clock) {
        this.buffers = buffers;
        this.clock = clock;
    }

    /**
     * Writes the page in the coding that the visitor takes, or 304 if they have it.
     *
     * @param page held by the caller, whose hold ends with the answer
     * @param requestId what the answer can be found by in the logs
     */
    Mono<Void> write(StoredPage page, Visit visit, String requestId) {
        try {
            return answer(page, visit, requestId).doFinally(_ -> page.release());
        } catch (RuntimeException e) {
            page.release();
            return Mono.error(e);
        }
    }

    private Mono<Void> answer(StoredPage page, Visit visit, String requestId) {
        ServerHttpRequest request = visit.request();
        ServerHttpResponse response = visit.response();
        Rendition rendition = rendition(page, request.getHeaders());
        HttpHeaders headers = response.getHeaders();
        for (Map.Entry<String, String> field : rendition.fields()) {
            headers.add(field.getKey(), field.getValue());
        }
        headers.set(HttpHeaders.AGE, String.valueOf(page.age(clock.instant()).toSeconds()));
        headers.set(RequestId.HEADER, requestId);
        Validators validators = page.validators();
        if (validators != null && validators.matches(request.getHeaders())) {
            headers.remove(HttpHeaders.CONTENT_LENGTH);
            headers.remove(HttpHeaders.CONTENT_TYPE);
            headers.remove(HttpHeaders.CONTENT_ENCODING);
            response.setStatusCode(HttpStatus.NOT_MODIFIED);
            return response.setComplete();
        }
        response.setStatusCode(HttpStatusCode.valueOf(page.status()));
        return HttpMethod.HEAD.equals(request.getMethod())
                ? response.setComplete()
                : response.writeWith(Mono.fromSupplier(() -> copy(rendition)));
    }

    private static Rendition rendition(StoredPage page, HttpHeaders request) {
        return page.rendition(
                AcceptedCoding.takesGzip(request.getFirst(HttpHeaders.ACCEPT_ENCODING)));
    }

    /** No bytes are copied: the same memory with a reader's mark of its own. */
    private DataBuffer copy(Rendition rendition) {
        return buffers.wrap(rendition.body().retainedDuplicate());
    }
}
