package dev.anteroom.gateway.cache.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTests {

    private static Freshness of(long fresh, long refreshable, long onError) {
        return new Freshness(
                Duration.ofSeconds(fresh),
                Duration.ofSeconds(refreshable),
                Duration.ofSeconds(onError));
    }

    @ParameterizedTest
    @CsvSource({
        "0, FRESH",
        "59, FRESH",
        "60, REFRESHABLE",
        "89, REFRESHABLE",
        "90, ON_ERROR",
        "959, ON_ERROR",
        "960, DEAD"
    })
    void agesStepByStep(long age, Freshness.State state) {
        assertThat(of(60, 90, 960).at(Duration.ofSeconds(age))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"29, FRESH", "30, ON_ERROR", "70, ON_ERROR", "960, DEAD"})
    void isAskedForSoonerWhilePurgesCannotBeHeard(long age, Freshness.State state) {
        Freshness capped = of(60, 90, 960).within(Duration.ofSeconds(30));
        assertThat(capped.at(Duration.ofSeconds(age))).isEqualTo(state);
    }

    @Test
    void isNeverMadeLongerByALimit() {
        assertThat(of(5, 5, 5).within(Duration.ofSeconds(30))).isEqualTo(of(5, 5, 5));
    }

    @Test
    void refusesToBeStaleBeforeItWasFresh() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(60, 30, 60));
    }
}
