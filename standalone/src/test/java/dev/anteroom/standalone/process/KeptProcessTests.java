package dev.anteroom.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.standalone.console.Console;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptProcessTests {

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Console console = said::add;

    @TempDir private Path folder;
    private final List<KeptProcess> started = new CopyOnWriteArrayList<>();

    @AfterEach
    void stopAll() {
        started.forEach(KeptProcess::killForGood);
    }

    @Test
    void startsAProcessAgainThatWasKilled() {
        KeptProcess process = keep("sleep", "600");
        process.start();
        long first = process.pid();

        process.kill();

        await().until(() -> process.running() && process.pid() != first);
        assertThat(process.deaths()).isEqualTo(1);
        assertThat(said).singleElement().asString().contains("sleep stopped unexpectedly");
    }

    @Test
    void leavesAProcessDownThatWasTold() {
        KeptProcess process = keep("sleep", "600");
        process.start();

        process.stop();

        assertThat(process.running()).isFalse();
        assertThat(process.deaths()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesAProcessDownThatWasKilledForGood() {
        KeptProcess process = keep("sleep", "600");
        process.start();

        process.killForGood();

        assertThat(process.running()).isFalse();
        assertThat(said).isEmpty();
    }

    @Test
    void killsAProcessThatDoesNotStopInItsGrace() {
        Program program =
                program("stubborn", List.of("bash", "-c", "trap '' TERM; sleep 600 & wait; wait"));
        KeptProcess process = keep(program);
        process.start();

        process.stop();

        assertThat(process.running()).isFalse();
    }

    @Test
    void waitsLongerEachTimeAProcessDiesYoung() {
        KeptProcess process = keep("false");
        process.start();

        await().until(() -> said.size() >= 3);

        assertThat(said.get(0)).contains("in 0.25 s");
        assertThat(said.get(1)).contains("in 0.50 s");
        assertThat(said.get(2)).contains("in 1.00 s");
    }

    @Test
    void waitsUntilItIsReady() {
        KeptProcess process = keep("sleep", "600");
        process.start();
        AtomicInteger asked = new AtomicInteger();
        assertThat(process.await(() -> asked.incrementAndGet() > 3, 1)).isTrue();
    }

    @Test
    void givesUpOnAProcessThatKeepsDyingOrWasTold() {
        KeptProcess dying = keep("false");
        dying.start();
        assertThat(dying.await(() -> false, 1)).isFalse();
        KeptProcess told = keep("sleep", "600");
        told.start();
        told.stop();
        assertThat(told.await(() -> false, 1)).isFalse();
    }

    @Test
    void keepsWhatItSaid() {
        KeptProcess process = keep("echo", "last words");
        process.start();

        await().untilAsserted(() -> assertThat(process.output()).content().contains("last words"));
    }

    @Test
    void notesEachProcessWhileItRuns() {
        KeptProcess process = keep("sleep", "600");
        process.start();

        assertThat(new ProcessRecords(folder).living("sleep").map(ProcessHandle::pid))
                .contains(process.pid());
    }

    private KeptProcess keep(String... command) {
        return keep(program(command[0], List.of(command)));
    }

    private KeptProcess keep(Program program) {
        KeptProcess process = new Keeper(new ProcessRecords(folder), console).keep(program);
        started.add(process);
        return process;
    }

    private static Program program(String name, List<String> command) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        Path output = folder.resolve("kept-" + name + "-" + System.nanoTime());
        output.toFile().deleteOnExit();
        return new Program(
                name,
                command,
                Map.of(),
                folder,
                output,
                Signal.TERM,
                Signal.KILL,
                Duration.ofMillis(300),
                null);
    }
}
