package dev.anteroom.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.standalone.console.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTests {

    @TempDir private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("backup.zip");
    }

    @Test
    void givesBackWhatItWasGiven() throws IOException {
        write(Archive.processor());

        try (ArchiveReader archive = new ArchiveReader(file)) {
            archive.check();
            archive.unpack(Archive.CLUSTER, folder.resolve("out"));
        }

        assertThat(folder.resolve("out/base/1")).hasContent("rows");
        assertThat(folder.resolve("out/pg_wal")).isEmptyDirectory();
    }

    @Test
    void isForItsOwnerOnly() throws IOException {
        write(Archive.processor());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isNotThereWhenItWasNotFinished() throws IOException {
        try (ArchiveWriter archive = new ArchiveWriter(file)) {
            archive.text(Archive.MANIFEST, "x");
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesADamagedFile() throws IOException {
        write(Archive.processor());
        byte[] bytes = Files.readAllBytes(file);
        int rows = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("base/1");
        bytes[rows + "base/1".length() + 2] ^= 1;
        Files.write(file, bytes);

        assertRefused("damaged");
    }

    @Test
    void refusesAFileThatIsCutShort() throws IOException {
        write(Archive.processor());
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> new ArchiveReader(file)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAFileFromAnotherKindOfMachine() throws IOException {
        write("pdp11");

        assertRefused("processor pdp11");
    }

    private void assertRefused(String why) throws IOException {
        try (ArchiveReader archive = new ArchiveReader(file)) {
            assertThatThrownBy(archive::check)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(why);
        }
    }

    private void write(String processor) throws IOException {
        try (ArchiveWriter archive = new ArchiveWriter(file)) {
            archive.text(
                    Archive.MANIFEST, "format=1\npostgresql=18\nprocessor=" + processor + "\n");
            archive.folder("cluster/pg_wal");
            archive.text("cluster/base/1", "rows");
            archive.finish();
        }
    }
}
