package dev.anteroom.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeforeTests {

    private static final String SUFFIX = ".before-20260101-000000";

    @TempDir private Path folder;
    private Path cluster;
    private Path kafka;
    private Before before = new Before(SUFFIX, List.of());

    @BeforeEach
    void put() throws IOException {
        cluster = folder.resolve("cluster");
        kafka = folder.resolve("kafka");
        write(cluster, "old");
        before = Before.of(List.of(cluster, kafka), SUFFIX);
    }

    @Test
    void remembersWhatWasThere() {
        assertThat(Before.noted(before.note())).isEqualTo(before);
        assertThat(before.had()).containsExactly("cluster");
    }

    @Test
    void setsAsideOnceHoweverOftenARestoreBegins() throws IOException {
        before.makeRoom(cluster);
        write(cluster, "half");
        Before.noted(before.note()).makeRoom(cluster);
        assertThat(cluster).doesNotExist();
        assertThat(folder.resolve("cluster" + SUFFIX).resolve("content")).hasContent("old");
    }

    @Test
    void bringsBackWhatWasThere() throws IOException {
        before.makeRoom(cluster);
        write(cluster, "half");
        write(kafka, "made by the restore");
        before.bringBack(cluster);
        before.bringBack(kafka);
        before.bringBack(cluster);
        assertThat(cluster.resolve("content")).hasContent("old");
        assertThat(kafka).doesNotExist();
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(SUFFIX));
    }

    @Test
    void keepsWhatTheRestoreHadNotComeTo() throws IOException {
        before.bringBack(cluster);
        assertThat(cluster.resolve("content")).hasContent("old");
    }

    private static void write(Path part, String content) throws IOException {
        Files.createDirectories(part);
        Files.writeString(part.resolve("content"), content);
    }
}
