package dev.anteroom.gateway.cache;

import dev.anteroom.chassis.request.RequestId;
import dev.anteroom.gateway.cache.CacheMetrics.Outcome;
import dev.anteroom.gateway.cache.rule.CacheKey;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** What happens to a visit whose page is not in memory. */
final class MissingPages {

    static final int FIRST_ROUND = 0;

    /** Who waited this often in vain waits no more. */
    private static final int LAST_ROUND = 3;

    /** Looks into the store again. */
    @FunctionalInterface
    interface Again {
        Mono<Void> serve(Visit visit, int round);
    }

    private final HttpHandler origin;
    private final CacheParts parts;
    private final Refresher refresher;
    private final Again again;

    MissingPages(HttpHandler origin, CacheParts parts, Refresher refresher, Again again) {
        this.origin = origin;
        this.parts = parts;
        this.refresher = refresher;
        this.again = again;
    }

    /** Fetches the page in the way that suits the visit. */
    Mono<Void> fetch(Visit visit, int round) {
        if (visit.isHead() || round >= LAST_ROUND || parts.passes().knows(visit.key())) {
            return alone(visit);
        }
        return visit.isPlain() ? leadOrWait(visit, round) : probe(visit);
    }

    /** Lets the visitor's own request go its way. */
    Mono<Void> alone(Visit visit) {
        parts.metrics().count(Outcome.PASS);
        return pass(origin, visit.request(), visit.response());
    }

    static Mono<Void> pass(
            HttpHandler origin, ServerHttpRequest request, ServerHttpResponse response) {
        response.beforeCommit(
                () -> {
                    response.getHeaders().remove(CachingHandler.SURROGATE_KEY);
                    return Mono.empty();
                });
        return origin.handle(request, response);
    }

    private Mono<Void> leadOrWait(Visit visit, int round) {
        Flight mine = new Flight();
        Flight other = parts.flights().joinOrLead(visit.key(), mine);
        if (other == null) {
            return lead(visit, mine);
        }
        return other.landed()
                .timeout(parts.settings().patience(), Mono.just(Landing.GO_ALONE))
                .flatMap(
                        landing ->
                                switch (landing) {
                                    case LOOK_AGAIN -> again.serve(visit, round + 1);
                                    case GO_ALONE -> alone(visit);
                                });
    }

    private Mono<Void> lead(Visit visit, Flight mine) {
        parts.metrics().count(Outcome.MISS);
        CacheKey key = visit.key();
        Departure departure = parts.keeper().depart();
        AtomicBoolean unkept = new AtomicBoolean();
        ScreenedResponse screened =
                new ScreenedResponse(
                        visit.response().bufferFactory(),
                        (answer, body) ->
                                received(visit, mine, departure, answer, body)
                                        .onErrorResume(
                                                PageUnkept.class,
                                                reason -> {
                                                    unkept.set(true);
                                                    return giveUp(key, mine, reason);
                                                }));
        return Mono.defer(() -> origin.handle(parts.requests().leading(visit), screened))
                // Nothing of it was shown, so it can be asked for once more, unkept.
                .then(
                        Mono.defer(
                                () ->
                                        unkept.get()
                                                ? pass(origin, visit.request(), visit.response())
                                                : Mono.empty()))
                // A visitor who left, or a failure: one of those who wait leads in their place.
                .doFinally(_ -> parts.flights().land(key, mine, Landing.LOOK_AGAIN));
    }

    private Mono<Void> received(
            Visit visit,
            Flight mine,
            Departure departure,
            ScreenedResponse answer,
            AnswerBody body) {
        CacheKey key = visit.key();
        if (!parts.keeper().takes(answer)) {
            if (answer.head().mayDifferSoon()) {
                parts.flights().land(key, mine, Landing.GO_ALONE);
            } else {
                goAlone(key, mine);
            }
            return answer.relay(visit.response(), body);
        }
        return parts.keeper()
                .keep(
                        key,
                        departure,
                        answer,
                        body,
                        page -> {
                            parts.flights().land(key, mine, Landing.LOOK_AGAIN);
                            return parts.writer().write(page, visit, requestId(answer));
                        });
    }

    /** The one under which the services have logged this fetch. */
    private static String requestId(ScreenedResponse answer) {
        String id = answer.getHeaders().getFirst(RequestId.HEADER);
        return id == null ? UUID.randomUUID().toString() : id;
    }

    private Mono<Void> giveUp(CacheKey key, Flight mine, PageUnkept reason) {
        switch (reason) {
            case PageTooLong _ -> goAlone(key, mine);
            case PageBroken _ -> parts.flights().land(key, mine, Landing.LOOK_AGAIN);
        }
        return Mono.empty();
    }

    private void goAlone(CacheKey key, Flight mine) {
        parts.passes().note(key);
        parts.flights().land(key, mine, Landing.GO_ALONE);
    }

    /**
     * A request with something of its own, such as a cookie, goes as it is. If the answer turns out
     * to be a public page, it is not kept but fetched again as nobody in particular.
     */
    private Mono<Void> probe(Visit visit) {
        AtomicBoolean isPublic = new AtomicBoolean();
        ScreenedResponse screened =
                new ScreenedResponse(
                        visit.response().bufferFactory(),
                        (answer, body) -> {
                            if (!parts.keeper().takes(answer)) {
                                return answer.relay(visit.response(), body);
                            }
                            isPublic.set(true);
                            return body.drain().onErrorComplete();
                        });
        return origin.handle(visit.request(), screened)
                .then(Mono.defer(() -> isPublic.get() ? shared(visit) : Mono.empty()));
    }

    private Mono<Void> shared(Visit visit) {
        return refresher
                .refresh(visit.key())
                .timeout(parts.settings().patience(), Mono.just(Landing.LOOK_AGAIN))
                .flatMap(_ -> again.serve(visit, LAST_ROUND));
    }
}
