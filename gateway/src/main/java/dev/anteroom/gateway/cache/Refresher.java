package dev.anteroom.gateway.cache;

import dev.anteroom.gateway.cache.rule.AnswerHead;
import dev.anteroom.gateway.cache.rule.CacheKey;
import dev.anteroom.gateway.cache.store.PageStore;
import dev.anteroom.gateway.cache.store.StoredPage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.server.reactive.HttpHandler;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/** Fetches pages as nobody in particular, apart from any visitor's connection. */
final class Refresher {

    private static final Logger LOG = LoggerFactory.getLogger(Refresher.class);

    private final HttpHandler origin;
    private final ImpersonalRequests requests;
    private final PageStore store;
    private final PageKeeper keeper;
    private final Flights flights;
    private final DataBufferFactory buffers;
    private final InstantSource clock;
    private final Duration timeout;
    private final Duration pause;
    private final Disposable.Composite fetches;

    Refresher(HttpHandler origin, CacheParts parts) {
        this.origin = origin;
        this.requests = parts.requests();
        this.store = parts.store();
        this.keeper = parts.keeper();
        this.flights = parts.flights();
        this.fetches = parts.fetches();
        this.buffers = parts.buffers();
        this.clock = parts.clock();
        this.timeout = parts.settings().fetchTimeout();
        this.pause = parts.settings().errorPause();
    }

    /** Begins a fetch of the page unless one is under way; tells how that one ends. */
    Mono<Landing> refresh(CacheKey key) {
        Flight mine = new Flight();
        Flight other = flights.joinOrLead(key, mine);
        if (other != null) {
            return other.landed();
        }
        Disposable.Swap slot = Disposables.swap();
        fetches.add(slot);
        slot.update(
                fetch(key)
                        .doFinally(
                                _ -> {
                                    flights.land(key, mine, Landing.LOOK_AGAIN);
                                    fetches.remove(slot);
                                })
                        .subscribe(_ -> {}, failure -> LOG.debug("No newer page", failure)));
        return mine.landed();
    }

    private Mono<Void> fetch(CacheKey key) {
        Departure departure = keeper.depart();
        ScreenedResponse response =
                new ScreenedResponse(
                        buffers, (answer, body) -> received(key, departure, answer, body));
        return Mono.defer(() -> origin.handle(requests.fetching(key), response))
                .timeout(timeout)
                .doOnError(_ -> current(key, page -> page.pauseAsking(soon())));
    }

    private Mono<Void> received(
            CacheKey key, Departure departure, ScreenedResponse answer, AnswerBody body) {
        if (keeper.takes(answer)) {
            return keeper.keep(
                            key, departure, answer, body, page -> Mono.fromRunnable(page::release))
                    .onErrorResume(PageUnkept.class, reason -> giveUp(key, reason));
        }
        AnswerHead head = answer.head();
        if (head.isError()) {
            current(key, page -> page.pauseAsking(soon()));
        } else {
            current(key, store::remove);
        }
        return body.drain();
    }

    private Mono<Void> giveUp(CacheKey key, PageUnkept reason) {
        return Mono.fromRunnable(
                () ->
                        current(
                                key,
                                reason instanceof PageTooLong
                                        ? store::remove
                                        : page -> page.pauseAsking(soon())));
    }

    private Instant soon() {
        return clock.instant().plus(pause);
    }

    private void current(CacheKey key, Consumer<StoredPage> change) {
        StoredPage page = store.find(key);
        if (page != null) {
            change.accept(page);
            page.release();
        }
    }
}
