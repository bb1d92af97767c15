package dev.anteroom.chassis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AccentTests {

    @Test
    void leavesADarkColourAlone() {
        assertThat(Accent.underWhite("#22403f")).isEqualTo("#22403f");
        assertThat(Accent.underWhite("#000000")).isEqualTo("#000000");
    }

    @Test
    void darkensALightColourInItsOwnHue() {
        assertThat(Accent.underWhite("#ffffff")).isEqualTo("#585858");
        assertThat(Accent.underWhite("#ffcc00")).matches("#6[0-9a-f]5[0-9a-f]00");
    }

    @Test
    void refusesWhatIsNoColour() {
        assertThatIllegalArgumentException().isThrownBy(() -> Accent.underWhite("red;}"));
    }
}
