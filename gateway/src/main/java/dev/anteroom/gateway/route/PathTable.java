package dev.anteroom.gateway.route;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which service answers which path. The first rule that fits decides. */
final class PathTable {

    private static final List<Rule> RULES =
            List.of(
                    Rule.of("/studio/staff", null),
                    Rule.of("/studio/subscribers", Upstream.NEWSLETTER),
                    Rule.of("/studio/issues", Upstream.NEWSLETTER),
                    Rule.of("/studio/calendar", Upstream.BOOKING),
                    Rule.of("/studio/bookings", Upstream.BOOKING),
                    Rule.of("/studio/offers", Upstream.BOOKING),
                    Rule.of("/newsletter", Upstream.NEWSLETTER),
                    Rule.of("/book", Upstream.BOOKING),
                    Rule.of("/bookings", Upstream.BOOKING),
                    Rule.of("/calendars", Upstream.BOOKING),
                    Rule.of("/api/content", Upstream.CONTENT),
                    Rule.of("/api/newsletter", Upstream.NEWSLETTER),
                    Rule.of("/api/booking", Upstream.BOOKING),
                    Rule.of("/_mail", Upstream.MAIL),
                    Rule.of("/api", null),
                    Rule.of("/actuator", null),
                    Rule.of("/assets", null),
                    Rule.of("/sign-in", null),
                    Rule.of("/sign-out", null),
                    Rule.of("/.well-known/jwks.json", null),
                    Rule.of("", Upstream.CONTENT));

    /** First segments that open nothing unless they are written exactly so. */
    private static final Set<String> EXACT =
            Set.of("studio", "api", "actuator", "sign-in", "sign-out", "assets", "_mail");

    private PathTable() {}

    /** Empty for paths that no service may see. */
    static Optional<Upstream> upstreamOf(String path) {
        return isDisguised(path)
                ? Optional.empty()
                : RULES.stream().filter(rule -> rule.fits(path)).findFirst().map(Rule::upstream);
    }

    /** Large letters or blanks around a word that matters: nobody types that without intent. */
    private static boolean isDisguised(String path) {
        int end = path.indexOf('/', 1);
        String first = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
        String word =
                URLDecoder.decode(first, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
        return EXACT.contains(word) && !EXACT.contains(first);
    }

    /**
     * One line of the table.
     *
     * @param prefix whole segments that the path begins with
     * @param upstream who answers; null for the gateway itself or nobody
     */
    private record Rule(String prefix, @Nullable Upstream upstream) {

        static Rule of(String prefix, @Nullable Upstream upstream) {
            return new Rule(prefix, upstream);
        }

        boolean fits(String path) {
            return path.startsWith(prefix)
                    && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
        }
    }
}
