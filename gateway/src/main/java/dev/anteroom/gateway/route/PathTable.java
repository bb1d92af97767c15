package dev.anteroom.gateway.route;

import java.util.List;
import java.util.Optional;
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

    private PathTable() {}

    /** Empty for paths that no service may see. */
    static Optional<Upstream> upstreamOf(String path) {
        return RULES.stream().filter(rule -> rule.fits(path)).findFirst().map(Rule::upstream);
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
