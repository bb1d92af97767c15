package dev.anteroom.gateway.door;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Whether a request that changes something comes from a page of this site. Browsers say so in
 * {@code Sec-Fetch-Site} (Fetch Metadata) or {@code Origin}; a request with neither passes only
 * where no cookie could lend it somebody's rights.
 */
final class UnsafeMethodRule {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Routes for mail programs (RFC 8058) and other programs. */
    private static final List<PathPattern> COOKIELESS =
            List.of(
                    PathPatternParser.defaultInstance.parse("/newsletter/unsubscribe/{token}"),
                    PathPatternParser.defaultInstance.parse("/api/**"));

    private final String origin;

    UnsafeMethodRule(String publicUrl) {
        this.origin = originOf(URI.create(publicUrl));
    }

    static boolean isSafe(HttpMethod method) {
        return SAFE.contains(method);
    }

    boolean allows(HttpMethod method, String path, HttpHeaders headers) {
        if (isSafe(method)) {
            return true;
        }
        String site = headers.getFirst("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        String sent = headers.getOrigin();
        if (sent != null) {
            return origin.equals(sent);
        }
        return !headers.containsHeader(HttpHeaders.COOKIE) && isCookieless(path);
    }

    private static boolean isCookieless(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return COOKIELESS.stream().anyMatch(pattern -> pattern.matches(parsed));
    }

    /** As browsers serialise it (HTML, 7.1.1): small letters, no port where it is the usual one. */
    private static String originOf(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int port = uri.getPort();
        boolean usual = port < 0 || port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }
}
