package dev.anteroom.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.standalone.process.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The start that comes after a build, and is thrown away: beside others, and with Ctrl-C. */
@Drill
@ResourceLock(Checkout.CACHES)
class FirstStartIT {

    private static final int REFUSED = 2;
    private static final int INTERRUPTED = 130;

    @TempDir private Path folder;

    @Test
    void buildsAloneAndLeavesNothingBehindWhenInterrupted() throws IOException {
        Checkout checkout = Checkout.in(folder.resolve("fresh"));
        leaveWordOfAProcessLongGone(checkout);
        Running first = checkout.run("--data", folder + "/never-made");
        first.says("Preparing fast starts");
        List<ProcessHandle> held = first.children();
        signal("STOP", held);
        refusesAnotherStartButNoErrand(checkout);
        signal("CONT", held);
        await().atMost(Running.LIMIT).until(() -> thrownAway(first).isPresent());
        Path site = thrownAway(first).orElseThrow();
        List<ProcessHandle> children = first.children();
        assertThat(site).exists();
        first.interrupt();
        assertThat(first.status()).isEqualTo(INTERRUPTED);
        assertThat(first.said()).doesNotContain("does not start");
        await().atMost(Running.LIMIT)
                .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(site).doesNotExist();
        assertThat(folder.resolve("never-made")).doesNotExist();
    }

    /** Its number is another program's by now, which lives: this one's. */
    private static void leaveWordOfAProcessLongGone(Checkout checkout) throws IOException {
        Path notes = Files.createDirectories(checkout.target().resolve("at-work"));
        Files.writeString(notes.resolve(Long.toString(ProcessHandle.current().pid())), "1 1\n");
    }

    /** Holds a start where it is, however long the others take. */
    private static void signal(String name, List<ProcessHandle> processes) {
        processes.forEach(process -> Tool.run("kill", "-" + name, Long.toString(process.pid())));
    }

    private void refusesAnotherStartButNoErrand(Checkout checkout) throws IOException {
        Running second = checkout.run("--data", folder + "/other");
        assertThat(second.status()).isEqualTo(REFUSED);
        assertThat(second.said())
                .startsWith("Another ./run (process ")
                .contains("delete " + checkout.target().toRealPath().resolve("at-work"));
        Running errand = checkout.run("dead-letters", "list", "--data", folder + "/other");
        assertThat(errand.status()).isEqualTo(REFUSED);
        assertThat(errand.said()).startsWith("There is no site in ");
    }

    /** The folder of the start that is thrown away, once a service runs on it. */
    private static Optional<Path> thrownAway(Running first) {
        return first.children().stream()
                .flatMap(child -> child.info().arguments().stream())
                .flatMap(Arrays::stream)
                .filter(word -> word.startsWith("-Dspring.config.additional-location=file:"))
                .map(word -> Path.of(word.substring(word.indexOf(':') + 1)))
                .map(file -> file.resolve("../..").normalize())
                .findFirst();
    }
}
