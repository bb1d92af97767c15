package dev.anteroom.standalone.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.standalone.console.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTests {

    private static final Map<String, String> VALUES =
            Map.of(
                    "anteroom.mail.from", "Praxis Grüße <praxis@example.org>",
                    "anteroom.mail.servers[0].password", " pä\\ss=w#ö:r!d\t€𝄞",
                    "a key", "x");

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("site.properties");
    }

    @Test
    void readsWhatItWrote() {
        PrivateFile.write(file, VALUES);
        assertThat(PrivateFile.read(file)).isEqualTo(VALUES);
    }

    /** As Boot does: from bytes, which are Latin-1 to it. */
    @Test
    void isUnderstoodByWhoReadsLatin1() throws IOException {
        PrivateFile.write(file, VALUES);
        Properties properties = new Properties();
        try (InputStream content = Files.newInputStream(file)) {
            properties.load(content);
        }
        assertThat(properties).isEqualTo(VALUES);
    }

    @Test
    void readsWhatAnEditorWrote() throws IOException {
        Files.writeString(file, "anteroom.mail.from=Grüße\n");
        assertThat(PrivateFile.read(file)).containsEntry("anteroom.mail.from", "Grüße");
    }

    @Test
    void saysWhenAFileIsNotInUtf8() throws IOException {
        Files.write(file, "anteroom.mail.from=Grüße\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> PrivateFile.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("UTF-8");
    }
}
