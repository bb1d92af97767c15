package dev.anteroom.standalone.postgres;

import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.process.CacheFolders;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/** The programs of PostgreSQL 18 as zonky packs them for this system, unpacked once. */
public final class PostgresBinaries {

    private final URL archive;

    private PostgresBinaries(URL archive) {
        this.archive = archive;
    }

    /**
     * Those for this machine.
     *
     * @throws Refusal when there are none
     */
    public static PostgresBinaries forThisMachine() {
        String name = "/postgres-" + system() + "-" + processor() + ".txz";
        URL archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new Refusal(
                    "There is no PostgreSQL here for this machine ("
                            + name
                            + "): Linux and macOS"
                            + " on x86-64 and ARM64 are supported.");
        }
        return new PostgresBinaries(archive);
    }

    /**
     * Unpacks them unless that has been done.
     *
     * @param cache where the folder with them is made
     * @return the folder that holds {@code bin}, {@code lib} and {@code share}
     */
    public Path unpackInto(Path cache) {
        try {
            JarURLConnection connection = (JarURLConnection) archive.openConnection();
            connection.setUseCaches(false);
            Path home = cache.resolve("postgresql-" + checksum(connection)).toAbsolutePath();
            CacheFolders.fill(home, "postgresql-", folder -> unpack(connection, folder));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack PostgreSQL into " + cache, e);
        }
    }

    private static void unpack(JarURLConnection connection, Path home) throws IOException {
        try (InputStream packed = new BufferedInputStream(connection.getInputStream())) {
            TarXz.unpack(packed, home);
        }
        Files.setPosixFilePermissions(home, TarXz.permissions(0755));
    }

    private static String checksum(JarURLConnection connection) throws IOException {
        return HexFormat.of().toHexDigits((int) connection.getJarEntry().getCrc());
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String processor() {
        String name = System.getProperty("os.arch", "");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }
}
