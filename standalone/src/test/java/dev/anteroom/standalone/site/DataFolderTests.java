package dev.anteroom.standalone.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.standalone.console.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir private Path folder;

    @Test
    void makesANewFolderThatOthersMayOnlyPassThrough() throws IOException {
        Path data = DataFolder.at(folder.resolve("data")).root();
        assertThat(mode(data)).isEqualTo("rwx--x--x");
        assertThat(mode(data.resolve("keys"))).isEqualTo("rwx------");
    }

    @Test
    void leavesTheModeOfAFolderThatItDidNotMake() throws IOException {
        mode(folder, "rwxr-x---");
        Files.writeString(folder.resolve("site.properties"), "");
        DataFolder.at(folder);
        assertThat(mode(folder)).isEqualTo("rwxr-x---");
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws IOException {
        mode(folder, "rwxr-x---");
        Files.writeString(folder.resolve("thesis.txt"), "");
        assertThatThrownBy(() -> DataFolder.at(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("something other than a site");
        assertThat(mode(folder)).isEqualTo("rwxr-x---");
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    @Test
    void takesItsOwnFolderWhateverWasAddedToIt() throws IOException {
        DataFolder.at(folder);
        Files.writeString(folder.resolve("notes.txt"), "");
        assertThat(DataFolder.at(folder).root()).isEqualTo(folder);
    }

    @Test
    void makesNothingWhereASiteShouldBe() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> DataFolder.existing(nowhere))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no site in " + nowhere);
        assertThat(nowhere).doesNotExist();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void mode(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
}
