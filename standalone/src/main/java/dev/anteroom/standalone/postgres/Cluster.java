package dev.anteroom.standalone.postgres;

import dev.anteroom.standalone.process.ProcessIdentity;
import dev.anteroom.standalone.process.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** PostgreSQL's files: made once, configured at every start. */
final class Cluster {

    /** The operator's role; the services have roles of their own. */
    static final String SUPERUSER = "anteroom";

    private static final String STATUS_READY = "ready";
    private static final int STATUS_LINE = 7;

    private final Premises premises;

    Cluster(Premises premises) {
        this.premises = premises;
    }

    Path folder() {
        return premises.cluster();
    }

    /** Makes the cluster unless there is one. What a crash left of an attempt is thrown away. */
    void create(String password) throws IOException {
        if (Files.exists(folder())) {
            return;
        }
        Path half = premises.folder().resolve("cluster.new");
        Tool.run("rm", "-rf", half.toString());
        Path passwordFile = premises.folder().resolve("initdb.password");
        writePrivately(passwordFile, password + "\n");
        try {
            initialise(half, passwordFile);
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(half, folder());
    }

    private void initialise(Path half, Path passwordFile) {
        List<String> command =
                List.of(
                        premises.program("initdb"),
                        "--pgdata=" + half,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        // The builtin provider sorts alike on every system, so that a backup fits.
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--no-instructions");
        Tool.Result result = Tool.run(asOwner(command));
        if (!result.good()) {
            throw new IllegalStateException("initdb failed: " + result.output());
        }
    }

    private List<String> asOwner(List<String> command) {
        return premises.account() == null ? command : premises.account().as(command);
    }

    /** Writes the settings and who may come in from where. */
    void configure(int port, List<String> databases) throws IOException {
        writePrivately(
                folder().resolve("postgresql.conf"),
                template("postgresql.conf").replace("${port}", Integer.toString(port)));
        writePrivately(folder().resolve("pg_hba.conf"), access(databases));
    }

    private static String access(List<String> databases) {
        List<String> lines = new ArrayList<>();
        lines.add("# Written at every start: a role enters its own database, over loopback only.");
        lines.add("host all " + SUPERUSER + " 127.0.0.1/32 scram-sha-256");
        databases.forEach(
                name -> lines.add("host " + name + " " + name + " 127.0.0.1/32 scram-sha-256"));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * Removes the note of a server that is gone. PostgreSQL does so itself, unless the number of
     * its process now belongs to another program, as after a restart of the machine.
     */
    void forgetStrangers() {
        noted().filter(pid -> !isServerOfThisCluster(pid)).ifPresent(pid -> forget());
    }

    private void forget() {
        try {
            Files.deleteIfExists(note());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + note(), e);
        }
    }

    /** True when the server with this process number says that it takes connections. */
    boolean ready(long pid) {
        List<String> lines = noteLines();
        return lines.size() > STATUS_LINE
                && lines.getFirst().equals(Long.toString(pid))
                && lines.get(STATUS_LINE).strip().equals(STATUS_READY);
    }

    private boolean isServerOfThisCluster(long pid) {
        if (ProcessIdentity.of(pid).isEmpty()) {
            return false;
        }
        try {
            return Path.of("/proc", Long.toString(pid), "cwd").toRealPath().equals(folder());
        } catch (IOException noSuchSystem) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().command())
                    .filter(command -> command.endsWith("postgres"))
                    .isPresent();
        }
    }

    private Optional<Long> noted() {
        return noteLines().stream()
                .findFirst()
                .filter(line -> line.matches("\\d+"))
                .map(Long::valueOf);
    }

    private List<String> noteLines() {
        try {
            return Files.readAllLines(note());
        } catch (IOException none) {
            return List.of();
        }
    }

    private Path note() {
        return folder().resolve("postmaster.pid");
    }

    private void writePrivately(Path file, String content) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        premises.own(file);
    }

    private static String template(String name) throws IOException {
        try (InputStream content = Cluster.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(content, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
