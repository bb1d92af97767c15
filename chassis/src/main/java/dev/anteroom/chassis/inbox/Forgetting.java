package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.time.Rounds;
import java.time.Duration;

/** Keeps the memory of handled events bounded. */
final class Forgetting extends Rounds {

    private final HandledEvents handled;
    private final Duration retention;

    Forgetting(HandledEvents handled, Duration retention, Duration every) {
        super("inbox-forget", every, "Old event ids stay for now");
        this.handled = handled;
        this.retention = retention;
    }

    @Override
    protected void round() {
        handled.forgetOlderThan(retention);
    }
}
