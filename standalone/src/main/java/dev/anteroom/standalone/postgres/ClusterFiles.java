package dev.anteroom.standalone.postgres;

import dev.anteroom.standalone.process.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The files of a cluster that does not run, for a restore. */
public final class ClusterFiles {

    private final Premises premises;

    /** Writes a cluster's files into a folder. */
    @FunctionalInterface
    public interface Source {
        /** Writes them. */
        void writeInto(Path folder) throws IOException;
    }

    /**
     * The files in a folder of PostgreSQL's.
     *
     * @param folder all of PostgreSQL's own files
     * @param cache where its programs are unpacked
     */
    public ClusterFiles(Path folder, Path cache) {
        this.premises = Premises.in(folder, cache);
    }

    /** Where the cluster lies, or will. */
    public Path path() {
        return premises.cluster();
    }

    /** Puts a cluster there: whole, or not at all. */
    public void put(Source source) throws IOException {
        Path half = premises.folder().resolve("cluster.restoring");
        Tool.run("rm", "-rf", half.toString());
        Files.createDirectory(half);
        source.writeInto(half);
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwx------"));
        premises.own(half);
        Files.move(half, premises.cluster());
    }
}
