package dev.anteroom.content.availability;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.testing.Contracts;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.testing.Booking;
import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Told;
import dev.anteroom.content.testing.Visitor;
import dev.anteroom.content.testing.Writer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What booking-service says of free times, from its event to the page. */
@ContentTest
class AvailabilityTests {

    private static final String PAGE = "/people/odalys-fenwick";
    private static final UUID ODALYS = Writer.ODALYS.value();

    @Autowired private FreeTimes freeTimes;
    @Autowired private Visitor visitor;
    @Autowired private Told told;

    @Test
    void readsWhatBookingMaySay() {
        assertThat(
                        Contracts.of(new EventType("availability.changed", 1))
                                .readAll(AvailabilityChanged.class))
                .allSatisfy(event -> assertThat(event.starts()).isNotNull());
    }

    @Test
    void anOlderEventChangesNothing() {
        UUID person = UUID.randomUUID();

        assertThat(freeTimes.write(person, 5, List.of())).isTrue();
        assertThat(freeTimes.write(person, 5, List.of(Instant.EPOCH))).isFalse();
        assertThat(freeTimes.write(person, 4, List.of(Instant.EPOCH))).isFalse();
        assertThat(freeTimes.write(person, 6, List.of(Instant.EPOCH))).isTrue();
        assertThat(freeTimes.forget(person)).isTrue();
    }

    @Test
    void pagesShowTheNextFreeTimeAndAgeWithIt() {
        Instant soon = Instant.now().plus(Duration.ofMinutes(10)).truncatedTo(ChronoUnit.SECONDS);

        Booking.free(
                ODALYS,
                Booking.version(),
                Instant.now().minusSeconds(60),
                soon,
                soon.plusSeconds(3600));

        await().untilAsserted(() -> assertThat(shown()).isEqualTo(soon.toString()));
        HttpResponse<String> answer = visitor.get(PAGE);
        String caching = String.valueOf(Visitor.header(answer, "Cache-Control"));
        int fresh = Integer.parseInt(caching.replaceAll(".*s-maxage=(\\d+).*", "$1"));
        assertThat(fresh).isBetween(1, 600);
    }

    @Test
    void aChangeIsShownAndPurgedOnceAndAnOlderOneNever() {
        UUID person = UUID.randomUUID();
        long old = Booking.version();
        for (UUID practitioner : List.of(ODALYS, person)) {
            Booking.free(practitioner, Booking.version(), tomorrow(11));
            Booking.free(practitioner, old, tomorrow(9));
            Booking.free(practitioner, Booking.version(), tomorrow(10), tomorrow(11));
        }

        await().untilAsserted(() -> assertThat(shown()).isEqualTo(tomorrow(10).toString()));
        await().untilAsserted(() -> assertThat(told.purgesFor(person)).hasSize(2));
        assertThat(told.purgesFor(person)).containsOnly(Set.of(PageKeys.person(person)));
    }

    @Test
    void whoIsForgottenHasNoFreeTimes() {
        UUID person = UUID.randomUUID();
        Booking.free(ODALYS, Booking.version(), tomorrow(12));
        await().untilAsserted(() -> assertThat(shown()).isEqualTo(tomorrow(12).toString()));

        Booking.forget(ODALYS);
        Booking.free(person, Booking.version(), tomorrow(12));
        Booking.forget(person);
        Booking.forget(person);
        Booking.free(person, Booking.version(), tomorrow(12));

        await().untilAsserted(() -> assertThat(shown()).isEmpty());
        await().untilAsserted(() -> assertThat(told.purgesFor(person)).hasSize(3));
    }

    private String shown() {
        return Jsoup.parse(visitor.get(PAGE).body()).select(".next-free time").attr("datetime");
    }

    private static Instant tomorrow(int hours) {
        return Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(24 + hours));
    }
}
