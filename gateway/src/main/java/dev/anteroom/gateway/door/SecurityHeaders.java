package dev.anteroom.gateway.door;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The headers that every answer carries. What a service says itself wins: a mail body brings its
 * own sandbox, a private page its own referrer policy.
 */
final class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; media-src 'self'; frame-src 'self';"
                    + " manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy", CONTENT_SECURITY_POLICY,
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "strict-origin-when-cross-origin",
                    "Permissions-Policy",
                            "camera=(), microphone=(), geolocation=(), payment=(), usb=(),"
                                    + " browsing-topics=()",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin");

    private static final String A_YEAR = "max-age=31536000";

    private final @Nullable String transportSecurity;

    /**
     * @param subdomains whether browsers are to insist on https for all names below the site's too
     */
    SecurityHeaders(String publicUrl, boolean subdomains) {
        this.transportSecurity =
                publicUrl.startsWith("https:")
                        ? A_YEAR + (subdomains ? "; includeSubDomains" : "")
                        : null;
    }

    void addTo(HttpHeaders headers) {
        ALWAYS.forEach(
                (name, value) -> {
                    if (!headers.containsHeader(name)) {
                        headers.set(name, value);
                    }
                });
        if (transportSecurity != null) {
            headers.set("Strict-Transport-Security", transportSecurity);
        }
        headers.remove("Server");
    }
}
