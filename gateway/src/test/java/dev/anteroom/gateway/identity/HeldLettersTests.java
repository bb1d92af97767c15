package dev.anteroom.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.chassis.testing.TestDatabase;
import dev.anteroom.gateway.GatewayApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gateway's own jar decides about staff's letters, beside no running gateway. */
class HeldLettersTests {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());

    /** What a process printed and how it ended. */
    private record Ended(int status, String output) {}

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
        List<String> line = new ArrayList<>();
        line.add(ProcessHandle.current().info().command().orElse("java"));
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        line.add("-cp");
        line.add(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")));
        line.add(GatewayApplication.class.getName());
        line.add("held-letters");
        line.addAll(List.of(words));
        line.add("--spring.datasource.url=" + database.url());
        line.add("--spring.datasource.username=" + database.username());
        line.add("--spring.datasource.password=" + database.password());
        Process process =
                new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        // Its output ends with it; one that hangs is ended, and the test fails by its status.
        Thread watchdog = Thread.ofVirtual().start(() -> endInTime(process));
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        watchdog.join();
        return new Ended(process.waitFor(), output);
    }

    private static void endInTime(Process process) {
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
