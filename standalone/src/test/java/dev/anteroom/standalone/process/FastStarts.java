package dev.anteroom.standalone.process;

import dev.anteroom.standalone.Standalone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * AOT caches for all sites that tests start, made before the first of them. To make them takes
 * longer than to start without, so it is done only where the build says {@code
 * anteroom.test.fast-starts=true}: for all tests together.
 */
public final class FastStarts {

    private static boolean prepared;

    private FastStarts() {}

    /** Returns when they are there, whoever makes them; a start that fails is reported once. */
    public static synchronized void prepare() {
        if (!prepared && Boolean.getBoolean("anteroom.test.fast-starts")) {
            prepared = true;
            make();
        }
    }

    private static void make() {
        Path root = Path.of(System.getProperty("anteroom.root", "..")).toAbsolutePath().normalize();
        Path log = root.resolve("standalone/target/fast-starts.log");
        try {
            int status =
                    new ProcessBuilder(
                                    Jvm.java(),
                                    "-Danteroom.root=" + root,
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Standalone.class.getName(),
                                    "prepare")
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start()
                            .waitFor();
            if (status != 0) {
                throw new IllegalStateException("No start: " + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run a start that makes caches", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
