package dev.anteroom.gateway.api;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** What all services tell of themselves, remembered for a minute; who is away is asked sooner. */
final class ServiceApis {

    static final List<String> NAMES = List.of("content", "newsletter", "booking");

    private static final Logger LOG = LoggerFactory.getLogger(ServiceApis.class);
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final Duration AWAY = Duration.ofSeconds(5);

    private final Function<String, Mono<String>> documents;
    private final Duration patience;
    private final Scheduler timer;
    private final List<Mono<ServiceApi>> services;

    /**
     * @param documents the text at a path of the site
     * @param patience longest time to wait for one
     */
    ServiceApis(Function<String, Mono<String>> documents, Duration patience, Scheduler timer) {
        this.documents = documents;
        this.patience = patience;
        this.timer = timer;
        this.services = NAMES.stream().map(this::remembered).toList();
    }

    /** One for each service, in the order of the names. Never fails. */
    Mono<List<ServiceApi>> all() {
        return Flux.mergeSequential(services).collectList();
    }

    private Mono<ServiceApi> remembered(String name) {
        return Mono.defer(() -> documents.apply(ServiceApi.documentOf(name)))
                .timeout(patience, timer)
                .map(document -> ServiceApi.read(name, document))
                .defaultIfEmpty(ServiceApi.away(name))
                .onErrorResume(failure -> away(name, failure))
                .cache(
                        api -> api.answers() ? REMEMBERED : AWAY,
                        failure -> Duration.ZERO,
                        () -> Duration.ZERO,
                        timer);
    }

    private static Mono<ServiceApi> away(String name, Throwable failure) {
        LOG.warn("{} gives no API description: {}", name, failure.getClass().getSimpleName());
        return Mono.just(ServiceApi.away(name));
    }
}
