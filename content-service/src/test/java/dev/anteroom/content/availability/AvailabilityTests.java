package dev.anteroom.content.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.testing.Contracts;
import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class AvailabilityTests {

    private static final UUID ODALYS = UUID.fromString("01991a82-be00-7d95-8ee8-813609166f6b");

    @Autowired private FreeTimes freeTimes;
    @Autowired private Visitor visitor;

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
        Instant soon = Instant.now().plus(Duration.ofMinutes(10));
        freeTimes.write(
                ODALYS,
                System.currentTimeMillis(),
                List.of(Instant.now().minusSeconds(60), soon, soon.plusSeconds(3600)));

        var answer = visitor.get("/people/odalys-fenwick");

        assertThat(Jsoup.parse(answer.body()).select(".next-free time").attr("datetime"))
                .startsWith(soon.toString().substring(0, 16));
        String caching = String.valueOf(Visitor.header(answer, "Cache-Control"));
        int fresh = Integer.parseInt(caching.replaceAll(".*s-maxage=(\\d+).*", "$1"));
        assertThat(fresh).isBetween(500, 600);
    }
}
