package dev.anteroom.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts every child from one thread that lives as long as the launcher: the kernel delivers a
 * child's parent-death signal when the <em>thread</em> that started it ends (prctl(2)).
 */
final class Spawner {

    private static final ExecutorService THREAD =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("spawner").daemon(true).factory());

    private Spawner() {}

    static Process spawn(ProcessBuilder builder) {
        return CompletableFuture.supplyAsync(() -> start(builder), THREAD).join();
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + builder.command().getFirst(), e);
        }
    }
}
