package dev.anteroom.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.standalone.console.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        before = Before.of(List.of(cluster, kafka), Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void remembersWhatWasThere() {
        assertThat(Before.noted(before.note())).contains(before);
        assertThat(before.suffix()).isEqualTo(SUFFIX);
        assertThat(before.had()).containsExactly("cluster");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Run the restore again.",
                "Run the restore again.\n",
                ".before-2026",
                ".before-20260101-000000",
                ".before-20260101-000000\nclus",
                "\n\n",
                "\0\0\0\0"
            })
    void believesNoNoteThatIsNotItsOwn(String note) throws IOException {
        Path mark = Files.writeString(folder.resolve("restore-is-unfinished"), note);
        assertThatThrownBy(() -> RestoreMark.on(folder).before())
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(mark + " does not tell what was set aside");
    }

    @Test
    void isToldByTheMark() {
        RestoreMark mark = RestoreMark.on(folder);
        assertThat(mark.before()).isEmpty();
        mark.set(before);
        assertThat(RestoreMark.on(folder).before()).contains(before);
        mark.remove();
        assertThat(mark.stands()).isFalse();
    }

    @Test
    void setsAsideOnceHoweverOftenARestoreBegins() throws IOException {
        before.makeRoom(cluster);
        write(cluster, "half");
        Before.noted(before.note()).orElseThrow().makeRoom(cluster);
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
