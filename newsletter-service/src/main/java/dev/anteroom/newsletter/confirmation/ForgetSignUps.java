package dev.anteroom.newsletter.confirmation;

import dev.anteroom.chassis.time.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets, from time to time, who signed up and never confirmed; every replica does. */
final class ForgetSignUps extends Rounds {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int AT_ONCE = 500;

    private final LapsedSignUps lapsed;
    private final AskedLetters asked;
    private final TransactionTemplate background;
    private final Clock clock;

    ForgetSignUps(
            LapsedSignUps lapsed, AskedLetters asked, TransactionTemplate background, Clock clock) {
        super("forget-sign-ups", PAUSE, "Lapsed sign-ups wait to be forgotten");
        this.lapsed = lapsed;
        this.asked = asked;
        this.background = background;
        this.clock = clock;
    }

    /** Forgets all that have lapsed by now, some at a time. */
    @Override
    protected void round() {
        Instant now = clock.instant();
        int found = AT_ONCE;
        while (found == AT_ONCE) {
            Integer some = background.execute(open -> lapsed.forget(now, AT_ONCE));
            found = Objects.requireNonNullElse(some, 0);
        }
        background.executeWithoutResult(open -> asked.forget(now));
    }
}
