package dev.anteroom.standalone.process;

import dev.anteroom.standalone.console.Console;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A note of every child that runs, so that a start after a crash finds what the crash left behind,
 * and ends it only if it really is that child.
 */
public final class ProcessRecords {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final String SUFFIX = ".process";

    private final Path folder;

    /**
     * @param folder where the notes lie; exists
     */
    public ProcessRecords(Path folder) {
        this.folder = folder;
    }

    void write(String name, long pid, Signal end) {
        ProcessIdentity.of(pid).ifPresent(identity -> write(name, identity, end));
    }

    private void write(String name, ProcessIdentity identity, Signal end) {
        Properties note = new Properties();
        note.setProperty("pid", Long.toString(identity.pid()));
        note.setProperty("born", identity.born());
        note.setProperty("end", end.name());
        try (Writer writer = Files.newBufferedWriter(note(name))) {
            note.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot note the process of " + name, e);
        }
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(note(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the note of " + name, e);
        }
    }

    /** The noted process of that name, if it lives. */
    public Optional<ProcessHandle> living(String name) {
        return read(note(name)).flatMap(leftover -> leftover.identity().living());
    }

    /** Ends what an earlier start left behind: JVMs first, so that PostgreSQL has no clients. */
    public void endLeftovers(Console console) {
        List<Leftover> leftovers = notes().stream().flatMap(note -> read(note).stream()).toList();
        leftovers.stream()
                .filter(one -> one.end() == Signal.KILL)
                .forEach(one -> end(one, console));
        leftovers.stream()
                .filter(one -> one.end() != Signal.KILL)
                .forEach(one -> end(one, console));
        notes().forEach(note -> remove(nameOf(note)));
    }

    private void end(Leftover leftover, Console console) {
        ProcessIdentity identity = leftover.identity();
        if (identity.living().isEmpty()) {
            return;
        }
        console.say("Ending " + leftover.name() + ", left behind by an earlier start.");
        leftover.end().send(identity.pid());
        if (!Patience.until(GRACE, () -> identity.living().isEmpty())) {
            Signal.KILL.send(identity.pid());
            Patience.until(GRACE, () -> identity.living().isEmpty());
        }
    }

    private List<Path> notes() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }

    private Path note(String name) {
        return folder.resolve(name + SUFFIX);
    }

    private static String nameOf(Path note) {
        String file = note.getFileName().toString();
        return file.substring(0, file.length() - SUFFIX.length());
    }

    /** A note that a crash cut short says nothing, and is no reason not to start. */
    private static Optional<Leftover> read(Path file) {
        Properties note = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            note.load(reader);
            return Optional.of(
                    new Leftover(
                            nameOf(file),
                            new ProcessIdentity(
                                    Long.parseLong(note.getProperty("pid", "")),
                                    note.getProperty("born", "")),
                            Signal.valueOf(note.getProperty("end", ""))));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private record Leftover(String name, ProcessIdentity identity, Signal end) {}
}
