package dev.anteroom.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.testing.CommandProcess;
import dev.anteroom.chassis.testing.CommandProcess.Ended;
import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.chassis.testing.TestDatabase;
import dev.anteroom.gateway.GatewayApplication;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gateway's own jar decides about staff's letters, beside no running gateway. */
@Execution(ExecutionMode.CONCURRENT) // it waits for processes, and has a database of its own
class HeldLettersTests {

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());

    @Test
    void listsAndSendsWhatARestoreHasPutOnHold() throws Exception {
        assertThat(command("list")).isEqualTo(new Ended(0, "No letters on hold.\n"));
        jdbc.sql(
                        """
                        INSERT INTO mail.letter (kind, reference, recipient, occasion, bulk)
                        VALUES ('staff-invitation', uuidv7(), uuidv7(), 1, false)
                        """)
                .update();
        jdbc.sql("SELECT mail.hold_all()").query(Long.class).single();

        Ended sent = command("send", "staff-invitation");

        assertThat(sent).isEqualTo(new Ended(0, "Let go: 1 of staff-invitation.\n"));
        assertThat(jdbc.sql("SELECT state FROM mail.letter").query(String.class).single())
                .isEqualTo("waiting");
    }

    private Ended command(String... words) throws IOException, InterruptedException {
        return CommandProcess.run(
                GatewayApplication.class,
                Stream.of(
                                Stream.of("held-letters"),
                                Stream.of(words),
                                Stream.of(
                                        "--spring.datasource.url=" + database.url(),
                                        "--spring.datasource.username=" + database.username(),
                                        "--spring.datasource.password=" + database.password()))
                        .flatMap(part -> part)
                        .toList());
    }
}
