package dev.anteroom.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.standalone.console.Refusal;
import org.junit.jupiter.api.Test;
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
