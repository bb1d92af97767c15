package dev.anteroom.booking.api;

import dev.anteroom.booking.booking.BookingOutcome;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The refusals of this interface, with what helps to go on. */
final class Refusals {

    private static final String ALTERNATIVES = "alternatives";
    private static final ProblemType SLOT_TAKEN = conflict("slot-taken");
    private static final ProblemType TOO_SOON = unprocessable("too-soon");
    private static final ProblemType BEYOND_HORIZON = unprocessable("beyond-horizon");
    private static final ProblemType NOT_A_START = unprocessable("not-a-start");
    private static final ProblemType OTHER_PLACE = unprocessable("other-place");
    private static final ProblemType TOO_MANY = unprocessable("too-many-bookings");
    private static final ProblemType KEY_REUSED = unprocessable("idempotency-key-reused");
    private static final ProblemType TOO_LATE = conflict("too-late-to-cancel");
    private static final ProblemType NOT_OFFERED =
            new ProblemType("not-offered", HttpStatus.NOT_FOUND);
    private static final ProblemType INVALID =
            new ProblemType("invalid-fields", HttpStatus.BAD_REQUEST);

    private Refusals() {}

    static ProblemException of(BookingOutcome.SlotTaken refusal) {
        return new ProblemException(SLOT_TAKEN).with(ALTERNATIVES, refusal.alternatives());
    }

    static ProblemException of(BookingOutcome.TooSoon refusal) {
        return new ProblemException(TOO_SOON)
                .with("earliest", refusal.earliest())
                .with(ALTERNATIVES, refusal.alternatives());
    }

    static ProblemException of(BookingOutcome.BeyondHorizon refusal) {
        return new ProblemException(BEYOND_HORIZON).with("lastDay", refusal.lastDay());
    }

    static ProblemException of(BookingOutcome.NotAStart refusal) {
        return new ProblemException(NOT_A_START).with(ALTERNATIVES, refusal.alternatives());
    }

    static ProblemException of(BookingOutcome.OtherPlace refusal) {
        return new ProblemException(OTHER_PLACE)
                .with("places", refusal.places().stream().map(Place::key).sorted().toList());
    }

    static ProblemException of(BookingOutcome.TooMany refusal) {
        return new ProblemException(TOO_MANY).with("most", refusal.most());
    }

    static ProblemException notOffered() {
        return new ProblemException(NOT_OFFERED);
    }

    static ProblemException keyReused() {
        return new ProblemException(KEY_REUSED);
    }

    static ProblemException tooLate(Instant until) {
        return new ProblemException(TOO_LATE).with("until", until);
    }

    /** Names the fields that cannot be taken as they are. */
    static ProblemException invalid(List<String> fields) {
        return new ProblemException(INVALID)
                .with(
                        "errors",
                        fields.stream()
                                .map(field -> Map.of("field", field, "detail", "invalid"))
                                .toList());
    }

    private static ProblemType conflict(String name) {
        return new ProblemType(name, HttpStatus.CONFLICT);
    }

    private static ProblemType unprocessable(String name) {
        return new ProblemType(name, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
