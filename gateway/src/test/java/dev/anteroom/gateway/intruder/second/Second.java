package dev.anteroom.gateway.intruder.second;

import dev.anteroom.gateway.intruder.first.First;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The other half; it waits and starts as nobody should. */
public record Second(Mono<First> first) {

    @Nullable First now() {
        first.subscribe();
        return first.block();
    }
}
