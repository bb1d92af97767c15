package dev.anteroom.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.practitioner.Departures;
import dev.anteroom.booking.practitioner.PractitionerId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One practitioner after the other, whatever is wrong with one of them. */
@BookingSite
class TellAvailabilityTests {

    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired private Departures people;
    @Autowired private Availability availability;
    @Autowired private TellAvailability tell;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;

    private UUID broken;
    private UUID sound;

    @BeforeEach
    void arrive() {
        broken = people.newcomer("broken-" + UUID.randomUUID());
        sound = people.newcomer("sound-" + UUID.randomUUID());
        await().atMost(SOON).until(() -> version(broken) > 0 && version(sound) > 0);
    }

    @AfterEach
    void mend() {
        setZone("America/New_York");
    }

    @Test
    void goesOnWithTheOthersWhenOneFails() {
        long before = version(sound);
        setZone("Mars/Olympus");
        change(broken);
        jdbc.sql("UPDATE availability SET told = '' WHERE practitioner_id = :id")
                .param("id", sound)
                .update();
        change(sound);

        await().atMost(SOON).until(() -> version(sound) > before);
        await().atMost(SOON).until(() -> isPut("retry_at > now()"));
        setZone("America/New_York");
        change(broken);
        await().atMost(SOON).until(() -> isPut("retry_at IS NULL AND NOT stale"));
    }

    @Test
    void tellsAllAgainWithoutHoldingThemUp() {
        long before = version(sound);

        assertThat(transaction.<Integer>execute(status -> tell.tellAgain())).isPositive();

        await().atMost(SOON).until(() -> version(sound) > before);
    }

    private void change(UUID practitioner) {
        transaction.executeWithoutResult(
                status -> availability.changed(new PractitionerId(practitioner)));
    }

    private long version(UUID practitioner) {
        return jdbc.sql("SELECT version FROM availability WHERE practitioner_id = :id")
                .param("id", practitioner)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private boolean isPut(String condition) {
        return jdbc.sql("SELECT " + condition + " FROM availability WHERE practitioner_id = :id")
                .param("id", broken)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private void setZone(String zone) {
        jdbc.sql("UPDATE calendars SET zone = :zone WHERE practitioner_id = :id")
                .param("zone", zone)
                .param("id", broken)
                .update();
    }
}
