package dev.anteroom.standalone.backup;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.site.SiteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * Puts a backup in the place of what a data folder holds. What was there is set aside. A site that
 * went back in time must not act on what it finds: letters that may have left since are held; see
 * {@link Settle}.
 */
public final class RestoreBackup {

    private final SiteOptions options;
    private final InstantSource clock;
    private final Console console;

    public RestoreBackup(SiteOptions options, InstantSource clock) {
        this.options = options;
        this.clock = clock;
        this.console = options.console();
    }

    /**
     * Restores the file, and says what became of letters.
     *
     * @throws Refusal when the file is damaged or does not fit, or the site runs
     */
    public void from(Path file) {
        replace(file);
        long held = new Settle(options).settle();
        RestoreMark mark = RestoreMark.on(options.data());
        Before before = mark.before().orElseThrow();
        mark.remove();
        console.say(
                "Restored. Letters held until staff decide (./run held-letters list): "
                        + held
                        + ".");
        if (!before.had().isEmpty()) {
            console.say(
                    "What was there before ends in "
                            + before.suffix()
                            + "; delete it when all is well.");
        }
        console.say("Start the site with ./run when you are ready.");
    }

    private void replace(Path file) {
        try (ArchiveReader archive = new ArchiveReader(file)) {
            archive.check();
            console.say("The backup is whole. Putting it in place.");
            Replacement.in(options, files -> files.with(archive, clock));
        } catch (IOException e) {
            throw new Refusal("The backup cannot be restored: " + e);
        }
    }

    /**
     * Gives a restore up that was cut short: the folder is as it was before.
     *
     * @throws Refusal when none is under way, or the site runs
     */
    public void undo() {
        if (!RestoreMark.on(options.data()).stands()) {
            throw new Refusal("No restore is under way in " + options.data() + ".");
        }
        try {
            Replacement.in(options, Replacement::undo);
        } catch (IOException e) {
            throw new Refusal("The restore cannot be undone: " + e);
        }
        console.say("Undone. All is as it was before the restore.");
    }
}
