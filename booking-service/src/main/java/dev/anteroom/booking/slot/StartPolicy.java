package dev.anteroom.booking.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule about when a session may begin. The same list decides what a page shows and what the
 * command accepts.
 */
@FunctionalInterface
interface StartPolicy {

    /** All rules, in the order in which a client hears of them. */
    List<StartPolicy> ALL =
            List.of(StartPolicy::notice, StartPolicy::horizon, StartPolicy::unblocked);

    /** Why the session cannot begin then, or null when this rule has nothing against it. */
    @Nullable Refusal refusal(TimeRange session, SessionRules rules, Agenda agenda);

    private static @Nullable Refusal notice(TimeRange session, SessionRules rules, Agenda agenda) {
        Instant earliest = agenda.now().plus(rules.notice());
        return session.start().isBefore(earliest) ? new Refusal.TooSoon(earliest) : null;
    }

    private static @Nullable Refusal horizon(TimeRange session, SessionRules rules, Agenda agenda) {
        LocalDate lastDay =
                LocalDate.ofInstant(agenda.now(), agenda.zone()).plusDays(rules.horizonDays());
        return LocalDate.ofInstant(session.start(), agenda.zone()).isAfter(lastDay)
                ? new Refusal.BeyondHorizon(lastDay)
                : null;
    }

    private static @Nullable Refusal unblocked(
            TimeRange session, SessionRules rules, Agenda agenda) {
        return agenda.busy().overlaps(rules.blockedBy(session)) ? new Refusal.Taken() : null;
    }
}
