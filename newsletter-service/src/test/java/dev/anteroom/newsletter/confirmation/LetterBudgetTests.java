package dev.anteroom.newsletter.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterBudgetTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void allowsTwoLettersADay() {
        assertThat(LetterBudget.allows(List.of(), NOW)).isTrue();
        assertThat(LetterBudget.allows(List.of(ago(1)), NOW)).isTrue();
        assertThat(LetterBudget.allows(List.of(ago(1), ago(23)), NOW)).isFalse();
        assertThat(LetterBudget.allows(List.of(ago(1), ago(25)), NOW)).isTrue();
    }

    @Test
    void allowsFiveLettersAMonth() {
        List<Instant> five = List.of(ago(30), ago(60), ago(90), ago(120), ago(150));

        assertThat(LetterBudget.allows(five.subList(0, 4), NOW)).isTrue();
        assertThat(LetterBudget.allows(five, NOW)).isFalse();
        assertThat(LetterBudget.allows(five, NOW.plus(Duration.ofDays(30)))).isTrue();
    }

    private static Instant ago(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }
}
