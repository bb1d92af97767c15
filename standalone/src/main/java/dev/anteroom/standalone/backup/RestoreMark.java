package dev.anteroom.standalone.backup;

import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.file.DurableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /**
     * What was there before the restore that is under way.
     *
     * @throws Refusal when the mark does not tell
     */
    Optional<Before> before() {
        return stands() ? Optional.of(noted()) : Optional.empty();
    }

    private Before noted() {
        return Before.noted(new String(DurableFile.read(file), StandardCharsets.UTF_8))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        file
                                                + " does not tell what was set aside: give files whose names"
                                                + " end in .before-… their own names again, and delete it."));
    }

    /** Sets it, whole or not at all; it is on the disk before anything is moved. */
    void set(Before before) {
        try {
            DurableFile.write(file, before.note().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    void remove() {
        DurableFile.delete(file);
    }
}
