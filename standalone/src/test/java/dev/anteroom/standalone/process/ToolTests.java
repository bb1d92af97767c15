package dev.anteroom.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToolTests {

    @Test
    void leavesOutWhatAJvmSaysOfItsOptions() {
        List<String> java =
                List.of("env", "_JAVA_OPTIONS=-Danteroom.none=1", Jvm.java(), "-version");
        Tool.Result result = Tool.run(java);
        assertThat(result.good()).isTrue();
        assertThat(result.output()).doesNotContain("Picked up").contains("Runtime");
    }

    @Test
    void keepsEverythingElse() {
        assertThat(Tool.run("printf", "a\n\nPicked up a pen\n").output())
                .isEqualTo("a\n\nPicked up a pen");
    }
}
