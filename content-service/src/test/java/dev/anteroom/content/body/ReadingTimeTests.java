package dev.anteroom.content.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTests {

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "230,1", "231,2", "1500,7"})
    void countsWholeMinutes(int words, int minutes) {
        assertThat(new ReadingTime(words).minutes()).isEqualTo(minutes);
    }

    @Test
    void refusesLessThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadingTime(-1));
    }
}
