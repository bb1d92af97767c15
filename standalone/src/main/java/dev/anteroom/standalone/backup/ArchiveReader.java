package dev.anteroom.standalone.backup;

import dev.anteroom.standalone.console.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads a backup file, all of it checked before anything is taken from it. */
final class ArchiveReader implements AutoCloseable {

    private static final int HASH = 64;

    private final Path file;
    private final ZipFile zip;

    ArchiveReader(Path file) {
        this.file = file;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new Refusal(file + " is not a backup of Anteroom, or cannot be read.");
        }
    }

    /**
     * Checks that it is whole, and that it fits this machine.
     *
     * @throws Refusal when it does not
     */
    void check() throws IOException {
        Properties manifest = new Properties();
        manifest.load(new StringReader(text(Archive.MANIFEST)));
        demand(manifest, Archive.FORMAT, Archive.FORMAT_1);
        demand(manifest, Archive.POSTGRES, Archive.POSTGRES_18);
        demand(manifest, Archive.PROCESSOR, Archive.processor());
        Map<String, String> checksums =
                text(Archive.CHECKSUMS)
                        .lines()
                        .collect(
                                Collectors.toMap(
                                        line -> line.substring(HASH + 2),
                                        line -> line.substring(0, HASH)));
        for (ZipEntry entry : entries()) {
            if (!entry.isDirectory()
                    && !entry.getName().equals(Archive.CHECKSUMS)
                    && !hash(entry).equals(checksums.remove(entry.getName()))) {
                throw damaged();
            }
        }
        if (!checksums.isEmpty()) {
            throw damaged();
        }
    }

    private void demand(Properties manifest, String name, String wanted) {
        String found = manifest.getProperty(name, "unknown");
        if (!found.equals(wanted)) {
            throw new Refusal(
                    "%s was made with %s %s, and this machine has %s: restore it on one like the first."
                            .formatted(file, name, found, wanted));
        }
    }

    private Refusal damaged() {
        return new Refusal(file + " is damaged: nothing was changed.");
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    String text(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged();
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Unpacks every entry below a name into a folder, readable by their owner only. */
    void unpack(String below, Path into) throws IOException {
        for (ZipEntry entry : entries()) {
            if (entry.getName().startsWith(below)) {
                Path target = into.resolve(entry.getName().substring(below.length())).normalize();
                if (!target.startsWith(into)) {
                    throw damaged();
                }
                unpack(entry, target);
            }
        }
    }

    private void unpack(ZipEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        }
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
    }

    private List<? extends ZipEntry> entries() {
        return zip.stream().toList();
    }

    private String hash(ZipEntry entry) throws IOException {
        MessageDigest digest = Sha256.start();
        try (InputStream content = new DigestInputStream(zip.getInputStream(entry), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw damaged();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
