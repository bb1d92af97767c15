package dev.anteroom.standalone.wholesite;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.site.Site;
import dev.anteroom.standalone.site.SiteOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A site in a folder of its own, which is deleted afterwards; its logs go to {@code target}. */
final class TestSite implements AutoCloseable {

    private final Path data;
    private final Site site;

    private TestSite(Path data, Site site) {
        this.data = data;
        this.site = site;
    }

    /** Starts the demo practice, changed as told. */
    static TestSite start(UnaryOperator<SiteOptions> change) {
        Path root = Path.of(System.getProperty("anteroom.root", ".."));
        Path data = newFolder();
        SiteOptions options =
                SiteOptions.of(root.toAbsolutePath().normalize(), data).console(Console.standard());
        return new TestSite(data, Site.start(change.apply(options)));
    }

    Site site() {
        return site;
    }

    String url() {
        return site.url().toString();
    }

    Letters letters() {
        return new Letters(url());
    }

    /** Everyone may enter: PostgreSQL runs as somebody else when the test runs as root. */
    private static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("anteroom-site");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for a site", e);
        }
    }

    @Override
    public void close() {
        site.close();
        keepLogs();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(TestSite::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + data, e);
        }
    }

    private void keepLogs() {
        Path kept = Path.of("target", "site-logs", data.getFileName().toString());
        try (Stream<Path> files = Files.list(data.resolve("logs"))) {
            Files.createDirectories(kept);
            for (Path file : files.toList()) {
                Files.copy(file, kept.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the logs of " + data, e);
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
