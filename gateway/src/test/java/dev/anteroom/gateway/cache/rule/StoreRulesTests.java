package dev.anteroom.gateway.cache.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

/** RFC 9111 and RFC 5861 as a table. */
class StoreRulesTests {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // status | fields | kept
                "200 | Cache-Control: public, s-maxage=60 | true",
                "200 | Cache-Control: public, max-age=60 | true",
                "200 | Cache-Control: PUBLIC , S-MaxAge=60 | true",
                "200 | Cache-Control: public, s-maxage=\"60\" | true",
                "200 | Cache-Control: public; Cache-Control: s-maxage=60 | true",
                "404 | Cache-Control: public, s-maxage=60 | true",
                "410 | Cache-Control: public, s-maxage=60 | true",
                "301 | Cache-Control: public, s-maxage=60 | true",
                "308 | Cache-Control: public, s-maxage=60 | true",
                "302 | Cache-Control: public, s-maxage=60 | false",
                "206 | Cache-Control: public, s-maxage=60 | false",
                "304 | Cache-Control: public, s-maxage=60 | false",
                "500 | Cache-Control: public, s-maxage=60 | false",
                "503 | Cache-Control: public, s-maxage=60 | false",
                "200 | X-Nothing: said | false",
                "200 | Cache-Control: s-maxage=60 | false",
                "200 | Cache-Control: max-age=60 | false",
                "200 | Cache-Control: public | false",
                "200 | Cache-Control: public, s-maxage=0 | false",
                "200 | Cache-Control: public, s-maxage=0, max-age=60 | false",
                "200 | Cache-Control: public, s-maxage=-5 | false",
                "200 | Cache-Control: public, s-maxage=soon | false",
                "200 | Cache-Control: public, s-maxage=60, s-maxage=90 | false",
                "200 | Cache-Control: public, no-store, s-maxage=60 | false",
                "200 | Cache-Control: public, no-cache, s-maxage=60 | false",
                "200 | Cache-Control: public, private, s-maxage=60 | false",
                "200 | Cache-Control: public, private=\"x, y\", s-maxage=60 | false",
                "200 | Cache-Control: public, s-maxage=60; Set-Cookie: a=b | false",
                "200 | Cache-Control: public, s-maxage=60; Vary: Accept-Encoding | true",
                "200 | Cache-Control: public, s-maxage=60; Vary: accept-encoding, | true",
                "200 | Cache-Control: public, s-maxage=60; Vary: Accept-Encoding, Cookie | false",
                "200 | Cache-Control: public, s-maxage=60; Vary: Accept | false",
                "200 | Cache-Control: public, s-maxage=60; Vary: * | false",
                "200 | Cache-Control: public, s-maxage=60; Content-Encoding: br | false",
                "200 | Cache-Control: public, s-maxage=60; Content-Encoding: identity | true",
                "200 | Cache-Control: public, s-maxage=60; Content-Range: bytes 0-1/2 | false",
                "200 | Cache-Control: public; Date: Mon, 02 Nov 2026 10:00:00 GMT;"
                        + " Expires: Mon, 02 Nov 2026 10:01:00 GMT | true",
                "200 | Cache-Control: public; Date: Mon, 02 Nov 2026 10:00:00 GMT;"
                        + " Expires: Mon, 02 Nov 2026 09:59:00 GMT | false",
                "200 | Cache-Control: public; Expires: 0 | false"
            })
    void keepsOnlyWhatEveryoneMaySee(int status, String fields, boolean kept) {
        assertThat(StoreRules.allow(answer(status, fields))).isEqualTo(kept);
    }

    @Test
    void keepsNothingThatSetsACookieLater() {
        HttpHeaders headers = answer(200, "Cache-Control: public, s-maxage=60").headers();
        assertThat(StoreRules.allow(new AnswerHead(200, headers, true))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // fields | fresh | while refreshing | on error, all in seconds
                "public, s-maxage=60, max-age=5 | 60 | 60 | 60",
                "public, max-age=5 | 5 | 5 | 5",
                "public, s-maxage=60, stale-while-revalidate=30 | 60 | 90 | 60",
                "public, s-maxage=60, stale-while-revalidate=30, stale-if-error=900"
                        + " | 60 | 90 | 960",
                "public, s-maxage=60, stale-if-error=900, must-revalidate | 60 | 60 | 60",
                "public, s-maxage=60, stale-if-error=900, proxy-revalidate | 60 | 60 | 60",
                "public, s-maxage=99999999999999999999 | 2147483647 | 2147483647 | 2147483647"
            })
    void countsLifetimes(String control, long fresh, long refreshable, long onError) {
        assertThat(Lifetimes.freshness(answer(200, "Cache-Control: " + control)))
                .isEqualTo(
                        new Freshness(
                                Duration.ofSeconds(fresh),
                                Duration.ofSeconds(refreshable),
                                Duration.ofSeconds(onError)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // fields | age in seconds of an answer that took two seconds
                "X-Nothing: said | 2",
                "Age: 40 | 42",
                "Age: -3 | 2",
                "Age: old | 2",
                "Date: Mon, 02 Nov 2026 09:59:00 GMT | 60",
                "Date: Mon, 02 Nov 2026 09:59:00 GMT; Age: 100 | 102",
                "Date: Mon, 02 Nov 2026 10:59:00 GMT | 2",
                "Date: yesterday | 2"
            })
    void countsTheAgeThatAnAnswerArrivesWith(String fields, long age) {
        assertThat(Lifetimes.initialAge(answer(200, fields), NOW.minusSeconds(2), NOW))
                .isEqualTo(Duration.ofSeconds(age));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void knowsWhatAStalePageMayStandInFor(int status) {
        assertThat(new AnswerHead(status, new HttpHeaders(), false).isError()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 401, 404, 410})
    void knowsWhatReplacesAPage(int status) {
        assertThat(new AnswerHead(status, new HttpHeaders(), false).isError()).isFalse();
    }

    private static AnswerHead answer(int status, String fields) {
        HttpHeaders headers = new HttpHeaders();
        for (String field : fields.split(";", -1)) {
            int colon = field.indexOf(':');
            headers.add(field.substring(0, colon).strip(), field.substring(colon + 1).strip());
        }
        return new AnswerHead(status, headers, false);
    }
}
