package dev.anteroom.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

class UnsafeMethodRuleTests {

    private final UnsafeMethodRule rule = new UnsafeMethodRule("https://practice.example");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // method, path, Sec-Fetch-Site, Origin, Cookie, allowed
                "GET,    /studio/articles,           cross-site,  https://evil.example,     s=1, true",
                "POST,   /studio/articles,           same-origin, null,                     s=1, true",
                "POST,   /studio/articles,           same-site,   https://practice.example, s=1, false",
                "POST,   /studio/articles,           cross-site,  https://practice.example, s=1, false",
                "POST,   /studio/articles,           none,        -,                        s=1, false",
                "POST,   /newsletter,                -,           https://practice.example, -,   true",
                "POST,   /newsletter,                -,           https://practice.example:444, -, false",
                "POST,   /newsletter,                -,           http://practice.example,  -,   false",
                "POST,   /newsletter,                -,           null,                     -,   false",
                "POST,   /newsletter,                -,           -,                        -,   false",
                "POST,   /newsletter/unsubscribe/t,  -,           -,                        -,   true",
                "POST,   /newsletter/unsubscribe/t,  -,           -,                        s=1, false",
                "POST,   /newsletter/unsubscribe/t/x, -,          -,                        -,   false",
                "DELETE, /api/content/articles/1,    -,           -,                        -,   true",
                "DELETE, /api/content/articles/1,    -,           -,                        s=1, false",
                "PUT,    /api/content/articles/1,    -,           https://evil.example,     -,   false",
            })
    void decides(
            String method,
            String path,
            String site,
            String origin,
            String cookie,
            boolean allowed) {
        HttpHeaders headers = new HttpHeaders();
        set(headers, "Sec-Fetch-Site", site);
        set(headers, "Origin", origin);
        set(headers, "Cookie", cookie);

        assertThat(rule.allows(HttpMethod.valueOf(method), path, headers)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "https://Practice.Example:443, https://practice.example",
        "http://practice.example:80, http://practice.example",
        "http://localhost:8080, http://localhost:8080",
        "https://practice.example:80, https://practice.example:80",
    })
    void knowsItsOwnOriginHoweverTheSiteIsConfigured(String publicUrl, String origin) {
        HttpHeaders headers = new HttpHeaders();
        headers.setOrigin(origin);

        assertThat(new UnsafeMethodRule(publicUrl).allows(HttpMethod.POST, "/newsletter", headers))
                .isTrue();
    }

    private static void set(HttpHeaders headers, String name, @Nullable String value) {
        if (value != null) {
            headers.set(name, value);
        }
    }
}
