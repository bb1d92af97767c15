package dev.anteroom.gateway.cache.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

/** What visitors say about what they take and what they have. */
class VisitorFieldsTests {

    private static final Validators PAGE =
            new Validators("\"abc\"", Instant.parse("2026-11-02T10:00:00Z"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "gzip, deflate, br | true",
                "br, gzip | true",
                "GZIP | true",
                "x-gzip | true",
                "* | true",
                "gzip;q=0.5 | true",
                "gzip;q=0 | false",
                "gzip; q=0.000 | false",
                "*;q=0 | false",
                "br | false",
                "identity | false",
                "gzip;q=0.4, identity;q=0.8 | false",
                "gzip;q=0, * | false",
                "gzip;q=lots | false",
                " | false"
            })
    void takesGzip(@Nullable String field, boolean takes) {
        assertThat(AcceptedCoding.takesGzip(field)).isEqualTo(takes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"abc\" | true",
                "W/\"abc\" | true",
                "\"x\", \"abc\" | true",
                "\"x\",W/\"abc\",\"y\" | true",
                "* | true",
                "\"abcd\" | false",
                "\"xabc\" | false",
                "abc | false"
            })
    void hasThePageByItsTag(String field, boolean has) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.IF_NONE_MATCH, field);
        assertThat(PAGE.matches(headers)).isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 02 Nov 2026 10:00:00 GMT | true",
                "Mon, 02 Nov 2026 10:00:01 GMT | true",
                "Mon, 02 Nov 2026 09:59:59 GMT | false",
                "recently | false"
            })
    void hasThePageByItsDate(String field, boolean has) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.IF_MODIFIED_SINCE, field);
        assertThat(PAGE.matches(headers)).isEqualTo(has);
    }

    @Test
    void theTagCountsMoreThanTheDate() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.IF_NONE_MATCH, "\"other\"");
        headers.set(HttpHeaders.IF_MODIFIED_SINCE, "Mon, 02 Nov 2026 10:00:00 GMT");
        assertThat(PAGE.matches(headers)).isFalse();
    }

    @Test
    void marksTheTagOfAnotherCodingWeak() {
        assertThat(PAGE.weakTag()).isEqualTo("W/\"abc\"");
        assertThat(new Validators("W/\"abc\"", null).weakTag()).isEqualTo("W/\"abc\"");
    }
}
