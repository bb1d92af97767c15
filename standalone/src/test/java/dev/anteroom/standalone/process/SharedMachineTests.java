package dev.anteroom.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site leaves to others that run, or start, at the same time. */
class SharedMachineTests {

    @TempDir private Path cache;

    @Test
    void neverGivesAPortTwice() {
        long seed = System.nanoTime();
        List<Integer> first = new Ports(new Random(seed)).next(20);
        List<Integer> second = new Ports(new Random(seed)).next(20);
        assertThat(first).doesNotHaveDuplicates().doesNotContainAnyElementsOf(second);
    }

    @Test
    void leavesToAnotherProgramItsPortsAndItsFolder() throws Exception {
        long seed = System.nanoTime();
        Path used = cache.resolve("site-1");
        Process other = Sharer.start(used, seed);
        try {
            List<Integer> theirs = Sharer.ports(other);
            assertThat(new Ports(new Random(seed)).next(10)).doesNotContainAnyElementsOf(theirs);
            fill("site-2");
            assertThat(used).isDirectory();
        } finally {
            other.destroyForcibly().waitFor();
        }
        fill("site-3");
        assertThat(used).doesNotExist();
    }

    @Test
    void keepsAFolderThatThisProgramUses() throws IOException {
        fill("site-1");
        fill("site-2");
        assertThat(cache.resolve("site-1")).isDirectory();
    }

    private void fill(String name) throws IOException {
        CacheFolders.fill(
                cache.resolve(name), "site-", folder -> Files.createFile(folder.resolve("jar")));
    }
}
