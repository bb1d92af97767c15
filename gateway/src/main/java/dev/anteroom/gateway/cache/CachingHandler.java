package dev.anteroom.gateway.cache;

import dev.anteroom.gateway.cache.CacheMetrics.Outcome;
import dev.anteroom.gateway.cache.rule.CacheKey;
import dev.anteroom.gateway.cache.rule.Freshness;
import dev.anteroom.gateway.cache.store.StoredPage;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** Answers from memory where it can, before anything else of the gateway is asked. */
final class CachingHandler implements HttpHandler {

    static final String SURROGATE_KEY = "Surrogate-Key";

    private final HttpHandler origin;
    private final CacheParts parts;
    private final Refresher refresher;
    private final MissingPages missing;

    CachingHandler(HttpHandler origin, CacheParts parts, Refresher refresher) {
        this.origin = origin;
        this.parts = parts;
        this.refresher = refresher;
        this.missing = new MissingPages(origin, parts, refresher, this::again);
    }

    @Override
    public Mono<Void> handle(ServerHttpRequest request, ServerHttpResponse response) {
        CacheKey key = keyOf(request);
        if (key == null) {
            parts.metrics().count(Outcome.PASS);
            return MissingPages.pass(origin, request, response);
        }
        Visit visit = new Visit(key, request, response);
        return Mono.defer(() -> serve(visit, MissingPages.FIRST_ROUND));
    }

    private @Nullable CacheKey keyOf(ServerHttpRequest request) {
        HttpMethod method = request.getMethod();
        if (!HttpMethod.GET.equals(method) && !HttpMethod.HEAD.equals(method)) {
            return null;
        }
        HttpHeaders headers = request.getHeaders();
        boolean ownWay =
                headers.containsHeader(HttpHeaders.AUTHORIZATION)
                        || headers.containsHeader(HttpHeaders.RANGE)
                        || "websocket".equalsIgnoreCase(headers.getFirst(HttpHeaders.UPGRADE))
                        || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)
                        || headers.getContentLength() > 0;
        return ownWay
                ? null
                : parts.keys().keyOf(request.getURI().getRawPath(), request.getURI().getRawQuery());
    }

    private Mono<Void> again(Visit visit, int round) {
        return Mono.defer(() -> serve(visit, round));
    }

    private Mono<Void> serve(Visit visit, int round) {
        StoredPage page = parts.store().find(visit.key());
        if (page == null) {
            return missing.fetch(visit, round);
        }
        Instant now = parts.clock().instant();
        boolean waited = round > MissingPages.FIRST_ROUND;
        return switch (freshness(page).at(page.age(now))) {
            case FRESH -> write(page, visit, waited ? Outcome.MISS : Outcome.HIT);
            case REFRESHABLE -> {
                if (page.mayAsk(now)) {
                    refresher.refresh(visit.key());
                }
                yield write(page, visit, Outcome.STALE);
            }
            case ON_ERROR -> {
                if (waited || !page.mayAsk(now)) {
                    yield write(page, visit, Outcome.STALE_ON_ERROR);
                }
                page.release();
                yield askFirst(visit, round);
            }
            case DEAD -> {
                page.release();
                yield waited ? missing.alone(visit) : askFirst(visit, round);
            }
        };
    }

    private Freshness freshness(StoredPage page) {
        Duration limit = parts.settings().withoutPurges();
        return parts.purges().isInReach() ? page.freshness() : page.freshness().within(limit);
    }

    private Mono<Void> askFirst(Visit visit, int round) {
        return refresher
                .refresh(visit.key())
                .timeout(parts.settings().patience(), Mono.just(Landing.LOOK_AGAIN))
                .flatMap(_ -> again(visit, round + 1));
    }

    private Mono<Void> write(StoredPage page, Visit visit, Outcome outcome) {
        parts.metrics().count(outcome);
        return parts.writer().write(page, visit, UUID.randomUUID().toString());
    }
}
