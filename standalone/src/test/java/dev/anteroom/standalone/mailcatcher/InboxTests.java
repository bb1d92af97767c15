package dev.anteroom.standalone.mailcatcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTests {

    @TempDir private Path folder;

    @Test
    void isNotBotheredByWhatSomebodyElsePutThere() throws IOException {
        StoredLetter kept =
                inbox().keep(
                                "a@example.org",
                                List.of("b@example.org"),
                                "Subject: Hello\r\n\r\nText.\r\n".getBytes(StandardCharsets.UTF_8));
        Files.createDirectory(folder.resolve("saved.eml"));
        Files.createDirectory(folder.resolve("1790000000000-00000f.eml"));
        Files.writeString(folder.resolve("from-elsewhere.eml"), "From: ???\0\n");
        assertThat(inbox().letters()).extracting(StoredLetter::id).containsExactly(kept.id());
    }

    private Inbox inbox() {
        return new Inbox(folder, 10, 1 << 20, InstantSource.system());
    }
}
