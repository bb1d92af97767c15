package dev.anteroom.standalone.command;

import dev.anteroom.standalone.backup.RestoreBackup;
import java.time.InstantSource;

/** Gives up a restore that was cut short. */
final class UndoRestore implements Command {

    private final Settings settings;

    UndoRestore(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void run() {
        new RestoreBackup(settings.site(), InstantSource.system()).undo();
    }
}
