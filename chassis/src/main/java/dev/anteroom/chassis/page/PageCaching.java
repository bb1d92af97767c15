package dev.anteroom.chassis.page;

import java.time.Duration;
import java.util.Collection;
import org.springframework.http.HttpHeaders;

/**
 * Says how a page may be kept by shared caches (RFC 9111, RFC 5861). Browsers always ask again; the
 * gateway keeps the page until a purge of one of its surrogate keys.
 */
public final class PageCaching {

    /** Header with the keys, separated by spaces, under which a shared cache may purge the page. */
    public static final String SURROGATE_KEY = "Surrogate-Key";

    private static final Duration STALE = Duration.ofDays(1);

    private PageCaching() {}

    /**
     * A page that is the same for everyone.
     *
     * @param freshness how long a shared cache may serve it without asking, at least one second
     * @param keys surrogate keys, such as {@code article:…}; without spaces
     */
    public static void shared(HttpHeaders headers, Duration freshness, Collection<String> keys) {
        headers.setCacheControl(
                "public, max-age=0, s-maxage=%d, stale-while-revalidate=%d, stale-if-error=%d"
                        .formatted(
                                Math.max(1, freshness.toSeconds()),
                                Math.min(60, Math.max(1, freshness.toSeconds())),
                                STALE.toSeconds()));
        headers.set(SURROGATE_KEY, String.join(" ", keys));
    }

    /** A page about one person: kept by nobody, told to nobody, found by nobody. */
    public static void personal(HttpHeaders headers) {
        headers.setCacheControl("no-store");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Robots-Tag", "noindex, nofollow");
    }
}
