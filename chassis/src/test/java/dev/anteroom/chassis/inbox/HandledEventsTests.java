package dev.anteroom.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;

@Execution(ExecutionMode.CONCURRENT)
class HandledEventsTests {

    private static final int OLD = 2 * HandledEvents.PORTION + 1;

    private final JdbcClient jdbc = new InboxDatabase().jdbc();
    private final HandledEvents handled = new HandledEvents(jdbc);

    @Test
    void forgetsAllThatIsOldInPortions() {
        UUID young = UUID.randomUUID();
        handled.note(young);
        jdbc.sql(
                        """
                        INSERT INTO inbox.handled
                        SELECT gen_random_uuid(), now() - interval '2 days'
                        FROM generate_series(1, :old)
                        """)
                .param("old", OLD)
                .update();
        refuseToDeleteMoreAtOnceThan(HandledEvents.PORTION);

        handled.forgetOlderThan(Duration.ofDays(1));

        assertThat(jdbc.sql("SELECT event_id FROM inbox.handled").query(UUID.class).list())
                .containsExactly(young);
    }

    private void refuseToDeleteMoreAtOnceThan(int most) {
        jdbc.sql(
                        """
                        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN
                            IF (SELECT count(*) FROM gone) > %d THEN
                                RAISE EXCEPTION 'Too many at once';
                            END IF;
                            RETURN NULL;
                        END $$
                        """
                                .formatted(most))
                .update();
        jdbc.sql(
                        """
                        CREATE TRIGGER no_long_statement AFTER DELETE ON inbox.handled
                        REFERENCING OLD TABLE AS gone EXECUTE FUNCTION refuse()
                        """)
                .update();
    }
}
