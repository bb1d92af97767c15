package dev.anteroom.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToolTests {

    @Test
    void givesTheAnswerOfAProgramWithoutItsWarnings() {
        Tool.Result result = Tool.run("sh", "-c", "echo warning >&2; echo answer");

        assertThat(result).isEqualTo(new Tool.Result(0, "answer"));
    }

    @Test
    void saysWhyAProgramFailed() {
        Tool.Result result = Tool.run("sh", "-c", "echo so far; echo no further >&2; exit 3");

        assertThat(result).isEqualTo(new Tool.Result(3, "so far\nno further"));
    }

    @Test
    void leavesOutWhatAJvmSaysOfItsOptions() {
        List<String> java =
                List.of("env", "_JAVA_OPTIONS=-Danteroom.none=1", Jvm.java(), "--no-such-option");
        Tool.Result result = Tool.run(java);

        assertThat(result.good()).isFalse();
        assertThat(result.output()).doesNotContain("Picked up").contains("no-such-option");
    }

    @Test
    void keepsEverythingElse() {
        assertThat(Tool.run("printf", "a\n\nPicked up a pen\n").output())
                .isEqualTo("a\n\nPicked up a pen");
    }
}
