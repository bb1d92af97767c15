package dev.anteroom.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.standalone.Standalone;
import dev.anteroom.standalone.process.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A restore that is killed while it puts files in place. */
final class KilledRestore {

    private KilledRestore() {}

    /** Returns when its process has ended, and its mark stands. */
    static void of(Path backup, Path data) throws IOException {
        Process restore =
                new ProcessBuilder(
                                Jvm.java(),
                                "-Danteroom.root=" + System.getProperty("anteroom.root", ".."),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Standalone.class.getName(),
                                "restore",
                                backup.toString(),
                                "--data",
                                data.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(backup.resolveSibling("restore.out").toFile())
                        .start();
        try {
            await().atMost(Duration.ofMinutes(4))
                    .failFast(() -> !restore.isAlive())
                    .until(() -> RestoreMark.on(data).stands());
        } finally {
            restore.destroyForcibly().onExit().join();
        }
        assertThat(RestoreMark.on(data).stands()).isTrue();
    }
}
