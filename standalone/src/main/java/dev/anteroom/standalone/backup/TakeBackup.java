package dev.anteroom.standalone.backup;

import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.site.Errand;
import dev.anteroom.standalone.site.SiteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;

/**
 * Writes the databases and keys of a site into one file, while it runs or not. Kafka's log is not
 * in it: what it tells is in the databases, which tell it again after a restore.
 */
public final class TakeBackup {

    private final SiteOptions options;
    private final InstantSource clock;

    public TakeBackup(SiteOptions options, InstantSource clock) {
        this.options = options;
        this.clock = clock;
    }

    /**
     * Writes the file.
     *
     * @throws Refusal when it is there already, or cannot be written
     */
    public void into(Path file) {
        if (Files.exists(file)) {
            throw new Refusal(file + " is there already: choose another name.");
        }
        Errand.on(options, errand -> write(errand, file));
    }

    private Path write(Errand errand, Path file) {
        try (ArchiveWriter archive = new ArchiveWriter(file);
                Connection operator = errand.connect("postgres")) {
            archive.text(Archive.MANIFEST, manifest());
            archive.file(Archive.KEYS, errand.keys());
            if (Files.exists(errand.settings())) {
                archive.file(Archive.SETTINGS, errand.settings());
            }
            new ClusterCopy(operator, errand.cluster(), archive).copy();
            archive.finish();
            return file;
        } catch (IOException e) {
            throw new Refusal("The backup cannot be written: " + e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refuses the backup", e);
        }
    }

    private String manifest() {
        return String.join(
                "\n",
                Archive.FORMAT + "=" + Archive.FORMAT_1,
                Archive.POSTGRES + "=" + Archive.POSTGRES_18,
                Archive.PROCESSOR + "=" + Archive.processor(),
                "made=" + clock.instant(),
                "");
    }
}
