package dev.anteroom.standalone.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Small programs of the operating system that are run and waited for. */
public final class Tool {

    private static final Duration FOR_EVER = ChronoUnit.FOREVER.getDuration();

    private static final Executor THREAD_OF_ITS_OWN = Thread::startVirtualThread;

    private static final Pattern GREETING =
            Pattern.compile("^Picked up _JAVA_OPTIONS:.*\\R?", Pattern.MULTILINE);

    private Tool() {}

    /** True when the program is installed. */
    public static boolean installed(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        for (String folder : path.split(File.pathSeparator, -1)) {
            if (new File(folder, program).canExecute()) {
                return true;
            }
        }
        return false;
    }

    /** Runs a program to its end. */
    public static Result run(String... command) {
        return run(List.of(command));
    }

    /** Runs a program to its end. */
    public static Result run(List<String> command) {
        return run(command, FOR_EVER);
    }

    /** Runs a program to its end, which comes after that time at the latest: kill -9. */
    public static Result run(List<String> command, Duration limit) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            Surroundings.strip(builder.environment());
            Process process = builder.start();
            process.getOutputStream().close();
            if (!limit.equals(FOR_EVER)) {
                CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
                        .execute(process::destroyForcibly);
            }
            CompletableFuture<String> complaints =
                    CompletableFuture.supplyAsync(
                            () -> all(process.getErrorStream()), THREAD_OF_ITS_OWN);
            String output = all(process.getInputStream());
            int status = process.waitFor();
            String said = status == 0 ? output : output + withoutGreeting(complaints.join());
            return new Result(status, said.strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted beside " + command.getFirst(), e);
        }
    }

    private static String all(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what a program says", e);
        }
    }

    /** A JVM with options of a person's own begins by saying so, which is no answer. */
    private static String withoutGreeting(String output) {
        return GREETING.matcher(output).replaceAll("");
    }

    /**
     * How a program ended.
     *
     * @param status its exit status; 0 is success
     * @param output what it said; where it failed, on its error output too
     */
    public record Result(int status, String output) {

        /** True on success. */
        public boolean good() {
            return status == 0;
        }
    }
}
