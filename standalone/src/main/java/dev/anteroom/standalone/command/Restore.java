package dev.anteroom.standalone.command;

import dev.anteroom.standalone.backup.RestoreBackup;
import java.nio.file.Path;
import java.time.InstantSource;

/** Restores a backup. */
final class Restore implements Command {

    private final Settings settings;
    private final Path file;

    Restore(Settings settings, Path file) {
        this.settings = settings;
        this.file = file.toAbsolutePath();
    }

    @Override
    public void run() {
        new RestoreBackup(settings.site(), InstantSource.system()).from(file);
    }
}
