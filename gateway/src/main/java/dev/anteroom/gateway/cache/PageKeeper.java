package dev.anteroom.gateway.cache;

import dev.anteroom.gateway.cache.rule.CacheKey;
import dev.anteroom.gateway.cache.rule.StoreRules;
import dev.anteroom.gateway.cache.store.Answer;
import dev.anteroom.gateway.cache.store.PageMaker;
import dev.anteroom.gateway.cache.store.PageStore;
import dev.anteroom.gateway.cache.store.StoredPage;
import io.netty.buffer.ByteBuf;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Makes pages of answers and puts them into the store. */
final class PageKeeper {

    private final PageStore store;
    private final PageMaker maker;
    private final BodyRecorder recorder;
    private final InstantSource clock;

    PageKeeper(PageStore store, PageMaker maker, BodyRecorder recorder, InstantSource clock) {
        this.store = store;
        this.maker = maker;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** To be called before the origin is asked. */
    Departure depart() {
        return new Departure(store.noteFetch(), clock.instant());
    }

    /** True if the answer is one that is kept. */
    boolean takes(ScreenedResponse answer) {
        return StoreRules.allow(answer.head())
                && recorder.takes(answer.getHeaders().getContentLength());
    }

    /**
     * Reads the answer to its end and keeps it, unless it was purged meanwhile.
     *
     * @param then gets the page in either case, and must release it
     */
    Mono<Void> keep(
            CacheKey key,
            Departure departure,
            ScreenedResponse answer,
            AnswerBody body,
            Function<StoredPage, Mono<Void>> then) {
        Instant answered = clock.instant();
        return recorder.record(
                body.bytes(),
                answer.getHeaders().getContentLength(),
                bytes -> {
                    StoredPage page = make(key, departure, answer, bytes, answered);
                    store.store(page, departure.purges());
                    return then.apply(page);
                });
    }

    private StoredPage make(
            CacheKey key,
            Departure departure,
            ScreenedResponse answer,
            ByteBuf bytes,
            Instant answered) {
        try {
            return maker.make(new Answer(key, answer.head(), bytes, departure.asked(), answered));
        } catch (RuntimeException e) {
            bytes.release();
            throw e;
        }
    }
}
