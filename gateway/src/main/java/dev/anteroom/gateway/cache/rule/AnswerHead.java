package dev.anteroom.gateway.cache.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Status and header fields of an answer, before its body is read.
 *
 * @param status the status code
 * @param headers as the origin sent them
 * @param setsCookies whether cookies go with it that are not among the headers yet
 */
public record AnswerHead(int status, HttpHeaders headers, boolean setsCookies) {

    Directives directives() {
        return Directives.of(headers.getOrDefault(HttpHeaders.CACHE_CONTROL, List.of()));
    }

    @Nullable String first(String name) {
        return headers.getFirst(name);
    }

    /** True for answers that tell nothing about the next one: what failed, and who was refused. */
    public boolean mayDifferSoon() {
        return status >= 400;
    }

    /** True for answers that say nothing about the page: a stale one may stand in (RFC 5861). */
    public boolean isError() {
        return status >= 500 || status == 429;
    }
}
