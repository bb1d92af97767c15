package dev.anteroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class GatewayCommandTests {

    @Test
    void aMistypedCommandSaysSoAndStartsNothing(CapturedOutput output) {
        assertThat(GatewayApplication.command("sign-in-lnik", "owner@example.org")).hasValue(2);

        assertThat(output.getOut())
                .contains(
                        "There is no command sign-in-lnik. There is: sign-in-link EMAIL,",
                        "held-letters list, held-letters send KIND, held-letters discard KIND");
    }

    @Test
    void settingsAreNoCommand() {
        assertThat(GatewayApplication.command("--server.port=0")).isEmpty();
        assertThat(GatewayApplication.command()).isEmpty();
    }
}
