package dev.anteroom.chassis.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The twin of every module's own check: these rules can fail. */
class HouseRulesTests {

    @TempDir private Path folder;

    @Test
    void findsWhatTheHouseRefusesInSources() throws IOException {
        write(
                "src/main/java/a/A.java",
                "import java.util.*;\n/** @author me */\nclass A {\n"
                        + " void a() { Thread"
                        + ".sleep(1); notify"
                        + "All(); }\n}\n"
                        + "\n".repeat(200));

        assertThat(SourceRules.violations(new Module(folder)))
                .anySatisfy(line -> assertThat(line).contains("over 200 lines"))
                .anySatisfy(line -> assertThat(line).contains("name each import"))
                .anySatisfy(line -> assertThat(line).contains("wait for a condition"))
                .anySatisfy(line -> assertThat(line).contains("use a Condition"))
                .anySatisfy(line -> assertThat(line).contains("@NullMarked package-info"));
    }

    @Test
    void findsTextAndMissingMessagesInTemplates() throws IOException {
        write(
                "src/main/resources/templates/a.html",
                "<p th:text=\"#{known.key}\">mock</p><p>Hello there</p>"
                        + "<img alt=\"A dog\"><b th:text=\"#{missing.key}\"></b>");
        Path bundle = write("messages.properties", "known.key=yes\n");

        assertThat(TemplateRules.violations(new Module(folder), List.of(bundle)))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("Hello there"))
                .anySatisfy(line -> assertThat(line).contains("alt=A dog"))
                .anySatisfy(line -> assertThat(line).contains("no message missing.key"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
