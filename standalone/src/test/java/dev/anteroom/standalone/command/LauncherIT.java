package dev.anteroom.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.standalone.process.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher as a process of its own: what kill -9 of it leaves, and what the next start does.
 */
class LauncherIT {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir private Path folder;

    private Optional<Process> launcher = Optional.empty();

    @BeforeEach
    void letPostgresPass() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @AfterEach
    void stop() {
        launcher.ifPresent(process -> process.destroy());
        launcher.ifPresent(process -> process.onExit().join());
    }

    @Test
    void leavesNoOrphanAndStartsAgainAfterAKill() throws IOException {
        start("first");
        List<ProcessHandle> children = launcher.orElseThrow().descendants().toList();
        assertThat(children).hasSizeGreaterThan(2);

        launcher.orElseThrow().destroyForcibly().onExit().join();

        await().atMost(LIMIT).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        start("second");
        assertThat(folder.resolve("second")).content().contains("backends are up");
    }

    @Test
    void startsOverAStrangersProcessNumberInPostgresNote() throws IOException {
        start("first");
        launcher.orElseThrow().destroy();
        launcher.orElseThrow().onExit().join();
        Path note = folder.resolve("data/postgres/cluster/postmaster.pid");
        Files.writeString(note, ProcessHandle.current().pid() + "\n/elsewhere\n");

        start("second");

        assertThat(folder.resolve("second")).content().contains("backends are up");
    }

    private void start(String log) throws IOException {
        Path output = folder.resolve(log);
        launcher =
                Optional.of(
                        new ProcessBuilder(
                                        Jvm.java(),
                                        "-Xmx96m",
                                        "-Danteroom.root="
                                                + System.getProperty("anteroom.root", ".."),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Backends.class.getName(),
                                        folder.resolve("data").toString())
                                .redirectErrorStream(true)
                                .redirectOutput(output.toFile())
                                .start());
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(output).content().contains("backends are up"));
    }
}
