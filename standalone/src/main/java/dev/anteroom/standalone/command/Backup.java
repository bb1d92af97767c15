package dev.anteroom.standalone.command;

import dev.anteroom.standalone.backup.TakeBackup;
import dev.anteroom.standalone.console.Console;
import java.nio.file.Path;
import java.time.InstantSource;

/** Writes a backup. */
final class Backup implements Command {

    private final Settings settings;
    private final Path file;

    Backup(Settings settings, Path file) {
        this.settings = settings;
        this.file = file.toAbsolutePath();
    }

    @Override
    public void run() {
        new TakeBackup(settings.unlessRestoring(), InstantSource.system()).into(file);
        Console.standard()
                .say(
                        "Backed up to "
                                + file
                                + ". It holds the keys and your clients' data: keep it as safe as the site.");
    }
}
