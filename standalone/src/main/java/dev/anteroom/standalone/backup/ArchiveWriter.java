package dev.anteroom.standalone.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a backup file that only its owner reads, and that is whole or not there. */
final class ArchiveWriter implements AutoCloseable {

    private final Path file;
    private final Path half;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final StringBuilder checksums = new StringBuilder();

    ArchiveWriter(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        this.half = this.file.resolveSibling(this.file.getFileName() + ".half");
        Files.deleteIfExists(half);
        this.channel =
                FileChannel.open(
                        half,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void folder(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/"));
        zip.closeEntry();
    }

    void text(String name, String content) throws IOException {
        write(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    void file(String name, Path source) throws IOException {
        try (InputStream content = Files.newInputStream(source)) {
            write(name, content);
        }
    }

    private void write(String name, InputStream content) throws IOException {
        MessageDigest digest = Sha256.start();
        zip.putNextEntry(new ZipEntry(name));
        new DigestInputStream(content, digest).transferTo(zip);
        zip.closeEntry();
        checksums
                .append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    /** Ends the file with its checksums and gives it its name. */
    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(Archive.CHECKSUMS));
        zip.write(checksums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.force(true);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(half);
    }
}
