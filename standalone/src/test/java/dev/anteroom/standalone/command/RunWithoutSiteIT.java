package dev.anteroom.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real {@code ./run} where there is nothing to run: it says so, and leaves nothing behind. */
class RunWithoutSiteIT {

    private static final int REFUSED = 2;

    @TempDir private Path folder;

    @Test
    void saysThatThereIsNoSuitableJdk() throws IOException {
        Checkout unlucky = Checkout.in(folder.resolve("without-jdk"));
        unlucky.wantAnotherJdk();
        Running start = unlucky.run();
        assertThat(start.status()).isEqualTo(REFUSED);
        assertThat(start.said()).startsWith("No JDK 999 was found: install one");
    }

    @Test
    void buildsNothingBesideACommand() throws IOException {
        Running backup = Checkout.in(folder.resolve("asked")).run("--rebuild", "backup", "x.zip");
        assertThat(backup.status()).isEqualTo(REFUSED);
        assertThat(backup.said()).startsWith("--rebuild builds and starts the site");
    }

    @Test
    void makesNothingWhereThereIsNoSite() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        Path file = folder.resolve("nothing.zip");
        Running backup =
                Checkout.in(folder.resolve("checkout"))
                        .run("backup", file.toString(), "--data", nowhere.toString());
        assertThat(backup.status()).isEqualTo(REFUSED);
        assertThat(backup.said()).startsWith("There is no site in " + nowhere);
        assertThat(nowhere).doesNotExist();
        assertThat(file).doesNotExist();
    }
}
