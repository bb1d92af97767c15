package dev.anteroom.standalone.backup;

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
import java.util.List;

/**
 * Swaps the files of a site for those of a backup, and back; the old ones are set aside under
 * another name.
 */
final class Replacement {

    private final DataFolder data;
    private final ClusterFiles cluster;
    private final RestoreMark mark;

    private Replacement(DataFolder data, ClusterFiles cluster) {
        this.data = data;
        this.cluster = cluster;
        this.mark = RestoreMark.on(data.root());
    }

    /** Work on the files of a site. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void on(Replacement files) throws IOException;
    }

    /** Does the work while nobody else works on the folder. */
    static void in(SiteOptions options, Work work) throws IOException {
        DataFolder data = DataFolder.at(options.data());
        try (SiteLock _ = SiteLock.take(data)) {
            new ProcessRecords(data.run()).endLeftovers(options.console());
            work.on(new Replacement(data, new ClusterFiles(data.postgres(), options.cache())));
        }
    }

    /** Puts the backup in place. A restore that was cut short is begun anew. */
    void with(ArchiveReader archive, InstantSource clock) throws IOException {
        Before before =
                mark.before()
                        .orElseGet(
                                () ->
                                        Before.of(
                                                List.of(
                                                        cluster.path(),
                                                        data.kafka(),
                                                        data.keyFile(),
                                                        data.settings()),
                                                clock.instant()));
        mark.set(before);
        before.makeRoom(cluster.path());
        before.makeRoom(data.kafka());
        before.makeRoom(data.keyFile());
        before.makeRoomUnlessThere(data.settings());
        cluster.put(folder -> archive.unpack(Archive.CLUSTER, folder));
        write(data.keyFile(), archive.text(Archive.KEYS));
        if (archive.has(Archive.SETTINGS) && Files.notExists(data.settings())) {
            write(data.settings(), archive.text(Archive.SETTINGS));
        }
    }

    /** Has everything as it was before the restore that is under way. */
    void undo() throws IOException {
        Before before = mark.before().orElseThrow();
        for (Path part : List.of(cluster.path(), data.kafka(), data.keyFile(), data.settings())) {
            before.bringBack(part);
        }
        mark.remove();
    }

    private static void write(Path file, String content) throws IOException {
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }
}
