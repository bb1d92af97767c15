package dev.anteroom.standalone.command;

import static org.awaitility.Awaitility.await;

import dev.anteroom.standalone.process.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A command that somebody typed into a terminal, and what stands there since. */
final class Running {

    static final Duration LIMIT = Duration.ofMinutes(10);

    /** A terminal starts each command as a group of processes, which hears Ctrl-C. */
    private static final List<String> IN_A_TERMINAL =
            List.of(
                    "perl",
                    "-MPOSIX",
                    "-e",
                    "$SIG{INT} = 'DEFAULT'; POSIX::setsid(); exec {$ARGV[0]} @ARGV;");

    private final Process process;
    private final Path output;

    private Running(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** In a shell whose variables would mislead every part of the site, if they got there. */
    static Running start(List<String> command, Path output) throws IOException {
        List<String> whole = new ArrayList<>(IN_A_TERMINAL);
        whole.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dserver.port=1");
        builder.environment().put("SERVER_PORT", "1");
        builder.environment().put("SPRING_APPLICATION_JSON", "{\"server\": {\"port\": 1}}");
        builder.environment().put("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/none");
        builder.environment().put("ANTEROOM_PUBLIC_URL", "https://elsewhere.example");
        builder.environment().put("PGPORT", "1");
        return new Running(builder.start(), output);
    }

    /** All that it said. */
    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + output, e);
        }
    }

    /** Waits until it has said this. */
    MatchResult says(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        await().atMost(LIMIT)
                .failFast(said(), () -> !process.isAlive() && !wanted.matcher(said()).find())
                .until(() -> wanted.matcher(said()).find());
        return wanted.matcher(said()).results().findFirst().orElseThrow();
    }

    /** Waits for its end and gives its exit status. */
    int status() {
        await().atMost(LIMIT).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /** What Ctrl-C does. */
    void interrupt() {
        Tool.run("kill", "-INT", "--", "-" + process.pid());
    }

    /** Kill -9 of it alone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to stop, and waits. */
    void stop() {
        process.destroy();
        status();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** All that it started and that still runs. */
    List<ProcessHandle> children() {
        return process.descendants().toList();
    }
}
