package dev.anteroom.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.standalone.console.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordsTests {

    @TempDir private Path folder;

    private ProcessRecords records;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        records = new ProcessRecords(folder);
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void endsWhatAnEarlierStartLeftBehind() throws InterruptedException {
        records.write("left", process.pid(), Signal.KILL);

        records.endLeftovers(Console.silent());

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesAStrangerAloneWhoHasTheNumberNow() throws IOException {
        records.write("left", process.pid(), Signal.KILL);
        Path note = folder.resolve("left.process");
        Files.writeString(note, Files.readString(note).replaceAll("born=.*", "born=long ago"));

        records.endLeftovers(Console.silent());

        assertThat(process.isAlive()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void ignoresANoteThatWasCutShort() throws IOException {
        Files.writeString(folder.resolve("left.process"), "pid=");

        records.endLeftovers(Console.silent());

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void knowsAProcessOnlyWhileItLives() throws InterruptedException {
        ProcessIdentity identity = ProcessIdentity.of(process.pid()).orElseThrow();
        assertThat(identity.living()).isPresent();

        process.destroyForcibly().waitFor();

        assertThat(identity.living()).isEmpty();
    }
}
