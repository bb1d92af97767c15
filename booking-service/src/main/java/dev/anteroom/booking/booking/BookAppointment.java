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
        Order order =
                new Order(
                        request,
                        new Attempt(
                                vault.fingerprint("key/" + key),
                                vault.fingerprint(request.canonical())),
                        lock.deadline());
        return attempts.find(order.attempt())
                .or(() -> refusedAtAGlance(order))
                .orElseGet(() -> inTurn(order));
    }

    /** What is wanted, and until when it must be answered. */
    private record Order(BookingRequest request, Attempt attempt, Deadline deadline) {}

    /** Most of a crowd that wants one slot comes too late: they are told without any lock. */
    private Optional<BookingOutcome> refusedAtAGlance(Order order) {
        return lock.inTime(transaction, order.deadline(), () -> glance(order.request()))
                .map(outcome -> once(order, () -> outcome));
    }

    private Optional<BookingOutcome> glance(BookingRequest request) {
        return decision.offered(request.offer())
                .map(offered -> refusal(decision.decide(request, offered)))
                .orElseGet(() -> Optional.of(new BookingOutcome.NotOffered()))
                .map(outcome -> decision.withAlternatives(outcome, request));
    }

    private static Optional<BookingOutcome> refusal(Decision.Verdict verdict) {
        return switch (verdict) {
            case Decision.Free free -> Optional.empty();
            case Decision.Refused refused -> Optional.of(refused.outcome());
        };
    }

    private BookingOutcome inTurn(Order order) {
        return decision.practitioner(order.request().offer())
                .map(practitioner -> persistently(order, practitioner))
                .orElseGet(() -> once(order, BookingOutcome.NotOffered::new));
    }

    /** Each try waits for a turn of its own, so that others get theirs in between. */
    private BookingOutcome persistently(Order order, PractitionerId practitioner) {
        Optional<BookingOutcome> outcome = Optional.empty();
        for (int tries = 1; outcome.isEmpty(); tries++) {
            boolean last = tries == TRIES;
            outcome =
                    lock.inTurn(
                            practitioner,
                            order.deadline(),
                            () -> attempt(order, practitioner, last));
        }
        return outcome.get();
    }

    /**
     * While one waits for a turn, somebody else may have got the time.
     *
     * @return empty when another try may succeed
     */
    private Optional<BookingOutcome> attempt(
            Order order, PractitionerId practitioner, boolean last) {
        try {
            return refusedAtAGlance(order)
                    .or(() -> Optional.of(once(order, () -> underLock(order, practitioner))));
        } catch (DataAccessException failure) {
            if (SqlStates.isOverlap(failure)) {
                return Optional.of(once(order, () -> taken(order.request())));
            }
            if (last || order.deadline().isOver() || !SqlStates.isWorthAnotherTry(failure)) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    /** In one transaction: makes the key ours, finds the answer, keeps it. */
    private BookingOutcome once(Order order, Supplier<BookingOutcome> answer) {
        return lock.inTime(
                transaction,
                order.deadline(),
                () -> {
                    if (!attempts.claim(order.attempt())) {
                        return attempts.find(order.attempt()).orElseThrow();
                    }
                    BookingOutcome outcome = answer.get();
                    attempts.answer(order.attempt(), outcome);
                    return outcome;
                });
    }

    /** Offer and hours are read under the lock, which those who change them take as well. */
    private BookingOutcome underLock(Order order, PractitionerId practitioner) {
        lock.take(practitioner, order.deadline());
        writer.expireHolds(practitioner);
        return decision.offered(order.request().offer())
                .map(offered -> settle(order.request(), offered))
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
