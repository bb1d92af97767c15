package dev.anteroom.chassis.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A service's main class in a process of its own that ends with its command. */
public final class CommandProcess {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private CommandProcess() {}

    /** What a process printed and how it ended. */
    public record Ended(int status, String output) {}

    /** Runs it to its end; one that hangs is ended, and shows so by its status. */
    public static Ended run(Class<?> service, List<String> words)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(ProcessHandle.current().info().command().orElse("java"));
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        line.add("-cp");
        line.add(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")));
        line.add(service.getName());
        line.addAll(words);
        Process process =
                new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
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
