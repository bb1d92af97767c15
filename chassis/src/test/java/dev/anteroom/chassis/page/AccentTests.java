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
        assertThat(Accent.underWhite("#ffffff")).isEqualTo("#535353");
        assertThat(Accent.underWhite("#ffcc00")).isEqualTo("#6b5500");
    }

    @Test
    void refusesWhatIsNoColour() {
        assertThatIllegalArgumentException().isThrownBy(() -> Accent.underWhite("red;}"));
    }
}
