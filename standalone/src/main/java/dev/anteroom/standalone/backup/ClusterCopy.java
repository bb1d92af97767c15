package dev.anteroom.standalone.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Copies a running cluster so that all four databases are of the same instant: PostgreSQL's
 * low-level backup (PostgreSQL 18, 25.3.4). Its programs come without {@code pg_dump} and {@code
 * pg_basebackup}.
 */
final class ClusterCopy {

    /** Whose content belongs to the running server only; PostgreSQL 18, 25.3.4.1. */
    private static final Set<String> EMPTY_FOLDERS =
            Set.of(
                    "pg_wal",
                    "pg_replslot",
                    "pg_dynshmem",
                    "pg_notify",
                    "pg_serial",
                    "pg_snapshots",
                    "pg_stat_tmp",
                    "pg_subtrans");

    private static final Set<String> OF_THE_SERVER = Set.of("postmaster.pid", "postmaster.opts");
    private static final int WAL_NAME = 24;

    private final Connection operator;
    private final Path cluster;
    private final ArchiveWriter archive;

    ClusterCopy(Connection operator, Path cluster, ArchiveWriter archive) {
        this.operator = operator;
        this.cluster = cluster;
        this.archive = archive;
    }

    void copy() throws SQLException, IOException {
        try (Statement statement = operator.createStatement()) {
            // While this session lasts, no log that the copy needs is thrown away.
            statement.execute(
                    "SELECT pg_create_physical_replication_slot('anteroom_backup', true, true)");
            String first =
                    value(
                            statement,
                            "SELECT pg_walfile_name(pg_backup_start('anteroom', fast => true))");
            copyFiles();
            try (ResultSet stopped =
                    statement.executeQuery(
                            "SELECT pg_walfile_name(lsn), labelfile"
                                    + " FROM pg_backup_stop(wait_for_archive => false)")) {
                stopped.next();
                archive.text(Archive.CLUSTER + "backup_label", stopped.getString(2));
                copyLog(first, stopped.getString(1));
            }
        }
    }

    private static String value(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void copyFiles() throws IOException {
        Files.walkFileTree(
                cluster,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) throws IOException {
                        archive.folder(name(folder));
                        return EMPTY_FOLDERS.contains(relative(folder))
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        copyFile(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e)
                            throws IOException {
                        if (e instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw e;
                    }
                });
    }

    private void copyFile(Path file) throws IOException {
        if (!OF_THE_SERVER.contains(relative(file))) {
            try {
                archive.file(name(file), file);
            } catch (NoSuchFileException droppedMeanwhile) {
                // The log that is copied below knows that it is gone.
            }
        }
    }

    private void copyLog(String first, String last) throws IOException {
        archive.folder(Archive.CLUSTER + "pg_wal/archive_status");
        try (Stream<Path> files = Files.list(cluster.resolve("pg_wal"))) {
            List<Path> needed =
                    files.filter(file -> isBetween(first, file.getFileName().toString(), last))
                            .sorted()
                            .toList();
            for (Path file : needed) {
                archive.file(name(file), file);
            }
        }
    }

    private static boolean isBetween(String first, String name, String last) {
        return name.length() == WAL_NAME && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
    }

    private String relative(Path path) {
        return cluster.relativize(path).toString();
    }

    private String name(Path path) {
        String relative = relative(path);
        return relative.isEmpty()
                ? Archive.CLUSTER.substring(0, Archive.CLUSTER.length() - 1)
                : Archive.CLUSTER + relative;
    }
}
