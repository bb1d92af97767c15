package dev.anteroom.booking.booking;

import dev.anteroom.booking.booking.Attempts.Attempt;
import dev.anteroom.booking.client.Client;
import dev.anteroom.booking.client.ClientVault;
import dev.anteroom.booking.client.Clients;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.Slot;
import dev.anteroom.chassis.time.Ids;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Books a session: decided under the practitioner's lock, written with its letters, events and the
 * answer to its idempotency key in one transaction.
 */
public class BookAppointment {

    private static final int TRIES = 4;

    private final TransactionTemplate transaction;
    private final PractitionerLock lock;
    private final Decision decision;
    private final Caps caps;
    private final Attempts attempts;
    private final ClientVault vault;
    private final Clients clients;
    private final BookingWriter writer;
    private final Bookings bookings;
    private final List<BookingFollowUp> followUps;
    private final Ids ids;

    BookAppointment(
            TransactionTemplate transaction,
            PractitionerLock lock,
            Decision decision,
            Caps caps,
            Attempts attempts,
            ClientVault vault,
            Clients clients,
            BookingWriter writer,
            Bookings bookings,
            List<BookingFollowUp> followUps,
            Ids ids) {
        this.transaction = transaction;
        this.lock = lock;
        this.decision = decision;
        this.caps = caps;
        this.attempts = attempts;
        this.vault = vault;
        this.clients = clients;
        this.writer = writer;
        this.bookings = bookings;
        this.followUps = List.copyOf(followUps);
        this.ids = ids;
    }

    /**
     * Books, or says why not.
     *
     * @param key the client's idempotency key: the same key and request get the same answer
     */
    public BookingOutcome book(BookingRequest request, String key) {
        Attempt attempt =
                new Attempt(
                        vault.fingerprint("key/" + key), vault.fingerprint(request.canonical()));
        return attempts.find(attempt)
                .or(() -> refusedAtAGlance(request, attempt))
                .orElseGet(() -> inTurn(request, attempt));
    }

    /** Most of a crowd that wants one slot comes too late: they are told without any lock. */
    private Optional<BookingOutcome> refusedAtAGlance(BookingRequest request, Attempt attempt) {
        Optional<BookingOutcome> refusal =
                decision.offered(request.offer())
                        .map(offered -> refusal(decision.decide(request, offered)))
                        .orElseGet(() -> Optional.of(new BookingOutcome.NotOffered()));
        return refusal.map(outcome -> decision.withAlternatives(outcome, request))
                .map(outcome -> once(attempt, () -> outcome));
    }

    private static Optional<BookingOutcome> refusal(Decision.Verdict verdict) {
        return switch (verdict) {
            case Decision.Free free -> Optional.empty();
            case Decision.Refused refused -> Optional.of(refused.outcome());
        };
    }

    private BookingOutcome inTurn(BookingRequest request, Attempt attempt) {
        return decision.practitioner(request.offer())
                .map(
                        practitioner ->
                                lock.inTurn(
                                        practitioner,
                                        () -> onceMore(request, practitioner, attempt)))
                .orElseGet(() -> once(attempt, BookingOutcome.NotOffered::new));
    }

    /** While one waits for a turn, somebody else may have got the time. */
    private BookingOutcome onceMore(
            BookingRequest request, PractitionerId practitioner, Attempt attempt) {
        return refusedAtAGlance(request, attempt)
                .orElseGet(() -> persistently(request, practitioner, attempt));
    }

    private BookingOutcome persistently(
            BookingRequest request, PractitionerId practitioner, Attempt attempt) {
        for (int tries = 1; ; tries++) {
            try {
                return once(attempt, () -> underLock(request, practitioner));
            } catch (DataAccessException failure) {
                if (SqlStates.isOverlap(failure)) {
                    return once(attempt, () -> taken(request));
                }
                if (tries == TRIES || !SqlStates.isWorthAnotherTry(failure)) {
                    throw failure;
                }
            }
        }
    }

    /** In one transaction: makes the key ours, finds the answer, keeps it. */
    private BookingOutcome once(Attempt attempt, Supplier<BookingOutcome> answer) {
        return transaction.execute(
                status -> {
                    lock.limitWaiting();
                    if (!attempts.claim(attempt)) {
                        return attempts.find(attempt).orElseThrow();
                    }
                    BookingOutcome outcome = answer.get();
                    attempts.answer(attempt, outcome);
                    return outcome;
                });
    }

    /** Offer and hours are read under the lock, which those who change them take as well. */
    private BookingOutcome underLock(BookingRequest request, PractitionerId practitioner) {
        lock.take(practitioner);
        writer.expireHolds(practitioner);
        return decision.offered(request.offer())
                .map(offered -> settle(request, offered))
                .orElseGet(BookingOutcome.NotOffered::new);
    }

    private BookingOutcome settle(BookingRequest request, Decision.Offered offered) {
        return switch (decision.decide(request, offered)) {
            case Decision.Free(Slot slot, Place place) ->
                    caps.refusal(offered.offer().practitioner(), request.client().address())
                            .orElseGet(() -> confirm(request, offered, slot, place));
            case Decision.Refused(BookingOutcome outcome) ->
                    decision.withAlternatives(outcome, request);
        };
    }

    private BookingOutcome confirm(
            BookingRequest request, Decision.Offered offered, Slot slot, Place place) {
        BookingId id = new BookingId(ids.next());
        Client client = clients.admit(offered.offer().practitioner(), request.client().address());
        writer.confirm(id, offered.offer(), slot, place, request.client(), client);
        Booking booking = bookings.find(id).orElseThrow();
        followUps.forEach(followUp -> followUp.changed(booking));
        return new BookingOutcome.Booked(
                id,
                booking.practitioner(),
                booking.offer(),
                booking.session().start(),
                booking.session().end(),
                place,
                booking.linkGeneration());
    }

    private BookingOutcome taken(BookingRequest request) {
        return decision.withAlternatives(new BookingOutcome.SlotTaken(List.of()), request);
    }
}
