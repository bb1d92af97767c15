package dev.anteroom.standalone.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Stands in a data folder while a restore is under way: until it is gone, nothing may start there
 * that could send a letter. It tells what was set aside, so that the restore can be done again or
 * undone.
 */
public final class RestoreMark {

    private final Path file;

    private RestoreMark(Path file) {
        this.file = file;
    }

    /** The mark of that data folder. */
    public static RestoreMark on(Path data) {
        return new RestoreMark(data.resolve("restore-is-unfinished"));
    }

    /** True when a restore has begun and not ended. */
    public boolean stands() {
        return Files.exists(file);
    }

    /** What the restore that is under way has noted. */
    Optional<String> note() {
        try {
            return stands() ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Sets it, whole or not at all. */
    void set(String note) {
        Path half = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(half, note);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + file, e);
        }
    }
}
