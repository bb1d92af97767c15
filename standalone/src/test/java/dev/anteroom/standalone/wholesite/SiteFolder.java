package dev.anteroom.standalone.wholesite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where one site of a test keeps everything; its logs stay below {@code target}. */
record SiteFolder(Path path) {

    /** Everyone may enter: PostgreSQL runs as somebody else when the test runs as root. */
    static SiteFolder make() {
        try {
            Path folder = Files.createTempDirectory("anteroom-site");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return new SiteFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for a site", e);
        }
    }

    /** The lines of a log. */
    Stream<String> log(String name) {
        try {
            return Files.readString(path.resolve("logs").resolve(name)).lines();
        } catch (IOException e) {
            throw new UncheckedIOException("No log " + name, e);
        }
    }

    /** Keeps the logs and removes the rest. */
    void clear() {
        keepLogs();
        try (Stream<Path> files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder()).forEach(SiteFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + path, e);
        }
    }

    private void keepLogs() {
        Path logs = path.resolve("logs");
        if (!Files.isDirectory(logs)) {
            return;
        }
        Path kept = Path.of("target", "site-logs", path.getFileName().toString());
        try (Stream<Path> files = Files.list(logs)) {
            Files.createDirectories(kept);
            for (Path file : files.toList()) {
                Files.copy(file, kept.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the logs of " + path, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }
}
