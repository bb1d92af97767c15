package dev.anteroom.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.standalone.console.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTests {

    @Test
    void startsTheSiteWithoutAWord() {
        assertThat(CommandLine.parse("--port", "8090", "--empty")).isInstanceOf(StartSite.class);
    }

    @Test
    void knowsItsCommands() {
        assertThat(CommandLine.parse("backup", "x.zip")).isInstanceOf(Backup.class);
        assertThat(CommandLine.parse("restore", "x.zip", "--data", "d"))
                .isInstanceOf(Restore.class);
        assertThat(CommandLine.parse("restore", "--undo", "--data", "d"))
                .isInstanceOf(UndoRestore.class);
        assertThat(CommandLine.parse("sign-in-link", "a@example.org"))
                .isInstanceOf(SignInLink.class);
        assertThat(CommandLine.parse("dead-letters", "list")).isInstanceOf(DeadLetters.class);
        assertThat(CommandLine.parse("held-letters", "list")).isInstanceOf(HeldLetters.class);
    }

    @Test
    void decidesAboutLettersOfASiteOnly(@TempDir Path folder) {
        String nothing = folder.resolve("nothing").toString();
        for (String line : List.of("list", "send booking booking-links", "discard gateway a")) {
            assertThatThrownBy(() -> run("held-letters " + line + " --data " + nothing))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("There is no site in " + nothing);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"held-letters", "held-letters send a-kind", "held-letters keep b c"})
    void saysHowToDecideAboutLetters(String line) {
        assertThatThrownBy(() -> run(line))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Use it like this: ./run held-letters list, ");
    }

    @Test
    void namesTheServicesThatSendLetters() {
        assertThatThrownBy(() -> run("held-letters send content article"))
                .isInstanceOf(Refusal.class)
                .hasMessage("content sends no letters: name newsletter, booking or gateway.");
    }

    private static void run(String line) {
        CommandLine.parse(line.split(" ", -1)).run();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port x",
                "--port 0",
                "--port 70000",
                "--port",
                "--no-such",
                "dance",
                "backup",
                "--smtp a b"
            })
    void tellsWhatMakesNoSense(String line) {
        assertThatThrownBy(() -> CommandLine.parse(line.split(" ", -1)))
                .isInstanceOf(Refusal.class)
                .hasMessageMatching(".+[a-zA-Z.]");
    }
}
