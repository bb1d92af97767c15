package dev.anteroom.gateway.route;

import dev.anteroom.chassis.time.Rounds;
import java.time.Duration;

/** Looks again and again for replicas that came or went. */
final class LookUpReplicas extends Rounds {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Replicas replicas;

    LookUpReplicas(Replicas replicas) {
        super("replica-lookup", PAUSE, "Looking up the services' addresses failed");
        this.replicas = replicas;
    }

    @Override
    protected void round() {
        replicas.lookUp();
    }
}
