package dev.anteroom.gateway.cache;

import dev.anteroom.gateway.cache.rule.CacheKey;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Makes the requests that pages are fetched with. */
final class ImpersonalRequests {

    /** A visitor's fields that go along, for logs, limits and traces; no page differs by them. */
    private static final List<String> CARRIED =
            List.of("X-Forwarded-For", "traceparent", "tracestate");

    private static final String ANY_PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final String site;
    private final String host;

    /**
     * @param publicUrl the address of the site, without trailing slash
     */
    ImpersonalRequests(URI publicUrl) {
        this.host = publicUrl.getRawAuthority();
        this.site = publicUrl.getScheme() + "://" + host;
    }

    /** A fetch in the background. */
    ImpersonalRequest fetching(CacheKey key) {
        return new ImpersonalRequest(uri(key), fields(), null);
    }

    /** A fetch that a plain visit started and whose answer the visitor may get unkept. */
    ImpersonalRequest leading(Visit visit) {
        HttpHeaders headers = fields();
        HttpHeaders sent = visit.request().getHeaders();
        for (String name : CARRIED) {
            @Nullable List<String> values = sent.get(name);
            if (values != null) {
                headers.put(name, values);
            }
        }
        return new ImpersonalRequest(uri(visit.key()), headers, visit.request().getRemoteAddress());
    }

    private HttpHeaders fields() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT, ANY_PAGE);
        headers.set(HttpHeaders.HOST, host);
        return headers;
    }

    private URI uri(CacheKey key) {
        return URI.create(site + key.target());
    }
}
