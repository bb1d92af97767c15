package dev.anteroom.booking.setup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.booking.BookedSession;
import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.booking.PractitionerLock;
import dev.anteroom.booking.hours.Calendar;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.practitioner.Arrivals;
import dev.anteroom.booking.practitioner.Practitioner;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens around a change of hours and offers. */
@BookingSite
class PractitionerSetupTests {

    @Autowired private BookedSession sessions;
    @Autowired private PractitionerSetup setup;
    @Autowired private PractitionerLock lock;
    @Autowired private Calendars calendars;
    @Autowired private TransactionTemplate transaction;

    @Test
    void changesNoHoursWhileABookingIsDecided() {
        Practitioner renata = sessions.practitioner(Arrivals.RENATA);

        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        status -> {
                                            lock.take(renata.id());
                                            CompletableFuture.runAsync(() -> keepTheSame(renata))
                                                    .join();
                                        }))
                .hasStackTraceContaining("lock timeout");
    }

    private void keepTheSame(Practitioner practitioner) {
        Calendar known = calendars.of(practitioner);
        setup.keepWeek(practitioner.id(), known.week(), known.version());
    }
}
