package dev.anteroom.standalone.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a child is started with.
 *
 * @param name short and unique within the site, such as {@code newsletter-1}
 * @param command the program and its arguments; never a secret, since every user can read them
 * @param environment variables set over what the launcher passes on
 * @param folder the folder it runs in
 * @param output the file that takes both its outputs
 * @param stop the signal that asks it to stop
 * @param onOrphaned the signal it gets when the launcher dies
 * @param grace how long a stop may take before it is killed
 * @param user whom it runs as; null for the launcher's own user
 */
public record Program(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Path output,
        Signal stop,
        Signal onOrphaned,
        Duration grace,
        @Nullable Account user) {

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Duration GRACE_TO_WRITE_CACHE = Duration.ofMinutes(5);

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** A JVM: asked by SIGTERM, killed when orphaned. */
    public static Program jvm(String name, List<String> command, Path folder, Path output) {
        boolean training = command.stream().anyMatch(word -> word.startsWith("-XX:AOTCacheOutput"));
        return new Program(
                name,
                command,
                Map.of(),
                folder,
                output,
                Signal.TERM,
                Signal.KILL,
                training ? GRACE_TO_WRITE_CACHE : GRACE,
                null);
    }

    /** Ready to be started, tied to the launcher; what it says is added to its output. */
    ProcessBuilder builder() {
        OutputFile.prepare(output);
        ProcessBuilder builder =
                new ProcessBuilder(Bond.command(command, onOrphaned, user))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        Surroundings.strip(builder.environment());
        builder.environment().putAll(environment);
        return builder;
    }
}
