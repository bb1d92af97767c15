package dev.anteroom.gateway.cache.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;

/**
 * What this shared cache refuses to keep. It is stricter than RFC 9111, section 3: only what is
 * declared public, and nothing that differs by anything but the address.
 */
public final class StoreRules {

    private static final Set<Integer> LASTING = Set.of(200, 301, 308, 404, 410);

    private static final List<Predicate<AnswerHead>> REFUSALS =
            List.of(
                    StoreRules::meansThisRequestOnly,
                    StoreRules::isNotForEveryone,
                    StoreRules::givesACookie,
                    StoreRules::varies,
                    StoreRules::isEncoded,
                    StoreRules::isAPart,
                    StoreRules::isNeverFresh);

    private StoreRules() {}

    /** True if nothing speaks against keeping the answer. */
    public static boolean allow(AnswerHead head) {
        return REFUSALS.stream().noneMatch(refuses -> refuses.test(head));
    }

    private static boolean meansThisRequestOnly(AnswerHead head) {
        return !LASTING.contains(head.status());
    }

    private static boolean isNotForEveryone(AnswerHead head) {
        Directives directives = head.directives();
        return !directives.has("public")
                || directives.has("private")
                || directives.has("no-store")
                || directives.has("no-cache");
    }

    private static boolean givesACookie(AnswerHead head) {
        return head.setsCookies() || head.headers().containsHeader(HttpHeaders.SET_COOKIE);
    }

    /** Codings are this cache's own business. */
    private static boolean varies(AnswerHead head) {
        return head.headers().getOrDefault(HttpHeaders.VARY, List.of()).stream()
                .flatMap(line -> List.of(line.split(",", -1)).stream())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .anyMatch(name -> !name.isEmpty() && !name.equals("accept-encoding"));
    }

    /** This cache makes the codings itself, from the plain page. */
    private static boolean isEncoded(AnswerHead head) {
        String coding = head.first(HttpHeaders.CONTENT_ENCODING);
        return coding != null && !coding.equalsIgnoreCase("identity");
    }

    private static boolean isAPart(AnswerHead head) {
        return head.headers().containsHeader(HttpHeaders.CONTENT_RANGE);
    }

    private static boolean isNeverFresh(AnswerHead head) {
        return Lifetimes.freshness(head).fresh().isZero();
    }
}
