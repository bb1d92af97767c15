package dev.anteroom.standalone.backup;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.postgres.ClusterFiles;
import dev.anteroom.standalone.process.ProcessRecords;
import dev.anteroom.standalone.site.DataFolder;
import dev.anteroom.standalone.site.SiteLock;
import dev.anteroom.standalone.site.SiteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Swaps the files of a site for those of a backup; the old ones are set aside under another name.
 */
final class Replacement {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final SiteOptions options;
    private final Console console;
    private final String suffix;

    Replacement(SiteOptions options, InstantSource clock, Console console) {
        this.options = options;
        this.console = console;
        this.suffix = ".before-" + STAMP.format(clock.instant());
    }

    void with(ArchiveReader archive) throws IOException {
        DataFolder data = DataFolder.at(options.data());
        try (SiteLock _ = SiteLock.take(data)) {
            new ProcessRecords(data.run()).endLeftovers(console);
            RestoreMark mark = RestoreMark.on(data.root());
            mark.set();
            ClusterFiles cluster = new ClusterFiles(data.postgres(), options.cache());
            cluster.setAside(suffix);
            setAside(data.kafka());
            setAside(data.keyFile());
            cluster.put(folder -> archive.unpack(Archive.CLUSTER, folder));
            write(data.keyFile(), archive.text(Archive.KEYS));
            if (archive.has(Archive.SETTINGS) && Files.notExists(data.settings())) {
                write(data.settings(), archive.text(Archive.SETTINGS));
            }
            console.say(
                    "What was there before ends in " + suffix + "; delete it when all is well.");
        }
    }

    private void setAside(Path path) throws IOException {
        if (Files.exists(path)) {
            Files.move(path, path.resolveSibling(path.getFileName() + suffix));
        }
    }

    private static void write(Path file, String content) throws IOException {
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }
}
