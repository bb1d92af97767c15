package dev.anteroom.gateway.cache.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRuleTests {

    private final KeyRule rule =
            new KeyRule(List.of("page", "q"), List.of("token"), List.of("/studio"));

    @ParameterizedTest
    @CsvSource({
        "/, , /",
        "/articles, , /articles",
        "/articles, page=2, /articles?page=2",
        "/articles, q=a&page=2, /articles?page=2&q=a",
        "/articles, page=2&q=a, /articles?page=2&q=a",
        "/articles, utm_source=x, /articles",
        "/articles, utm_source=x&page=2&fbclid=y, /articles?page=2",
        "/articles, page=2&page=1, /articles?page=2&page=1",
        "/articles, page, /articles?page",
        "/articles, &&, /articles",
        "/studios, , /studios",
        "//evil.example, , //evil.example"
    })
    void keepsWhatMakesAnotherPage(String path, @Nullable String query, String key) {
        assertThat(Objects.requireNonNull(rule.keyOf(path, query)).target()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/studio", "/studio/", "/studio/articles", "*", ""})
    void looksNothingUpThere(String path) {
        assertThat(rule.keyOf(path, null)).isNull();
    }

    @Test
    void looksNothingUpForOnePerson() {
        assertThat(rule.keyOf("/newsletter", "page=1&token=secret")).isNull();
    }

    @Test
    void looksNothingUpUnderVeryLongNames() {
        assertThat(rule.keyOf("/" + "a".repeat(600), null)).isNull();
        assertThat(rule.keyOf("/search", "q=" + "a".repeat(600))).isNull();
    }
}
