package dev.anteroom.content.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HrefTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/book",
                "/articles/a?b=c#d",
                "https://example.org/x",
                "http://example.org",
                "mailto:a@example.org",
                "tel:988",
                "sms:988"
            })
    void takesWhatRunsNothing(String href) {
        assertThat(Href.isSafe(href)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "JAVASCRIPT:x",
                "data:text/html,x",
                " /x",
                "/x y",
                "/\"onclick=",
                "ftp://x",
                "https://",
                "/a\nb"
            })
    void refusesTheRest(String href) {
        assertThat(Href.isSafe(href)).isFalse();
    }
}
