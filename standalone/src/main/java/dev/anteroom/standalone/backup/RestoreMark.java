package dev.anteroom.standalone.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stands in a data folder while a restore is under way: until it is gone, nothing may start there
 * that could send a letter.
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

    void set() {
        try {
            Files.writeString(file, "Run the restore again.\n");
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
