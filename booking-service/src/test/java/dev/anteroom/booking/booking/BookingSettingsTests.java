package dev.anteroom.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingSettingsTests {

    @ParameterizedTest
    @ValueSource(longs = {0, 999, 16_001, 20_000})
    void theAnswerComesBeforeTheGatewayGivesUp(long answer) {
        assertThatThrownBy(() -> settings(answer))
                .hasMessage("anteroom.booking.answer must be 1s to 16s");
    }

    @Test
    void takesWhatIsWithinBounds() {
        assertThat(settings(16_000).answer()).isEqualTo(Duration.ofSeconds(16));
    }

    private static BookingSettings settings(long answer) {
        return new BookingSettings(
                Duration.ofMillis(1500), Duration.ofSeconds(10), Duration.ofMillis(answer), 8);
    }
}
