package dev.anteroom.gateway.cache.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the address of a request into the key of a page, or none where no page may be looked up.
 */
public final class KeyRule {

    private static final int LONGEST = 512;
    private static final Comparator<String> BY_NAME = Comparator.comparing(KeyRule::name);

    private final Set<String> known;
    private final Set<String> personal;
    private final List<String> passed;

    /**
     * @param known query parameters that make another page; all others are passed over
     * @param personal query parameters that make the page one person's: no lookup at all
     * @param passed paths below which nothing is looked up, each without trailing slash
     */
    public KeyRule(
            Collection<String> known, Collection<String> personal, Collection<String> passed) {
        this.known = Set.copyOf(known);
        this.personal = Set.copyOf(personal);
        this.passed = List.copyOf(passed);
    }

    /**
     * The key, or null where the request must go its own way.
     *
     * @param path the raw path
     * @param query the raw query
     */
    public @Nullable CacheKey keyOf(@Nullable String path, @Nullable String query) {
        if (path == null || !path.startsWith("/") || isPassed(path)) {
            return null;
        }
        if (query == null || query.isEmpty()) {
            return path.length() > LONGEST ? null : new CacheKey(path);
        }
        List<String> pairs = List.of(query.split("&", -1));
        if (pairs.stream().map(KeyRule::name).anyMatch(personal::contains)) {
            return null;
        }
        List<String> kept = new ArrayList<>(pairs);
        kept.removeIf(pair -> !known.contains(name(pair)));
        kept.sort(BY_NAME);
        String target = kept.isEmpty() ? path : path + "?" + String.join("&", kept);
        return target.length() > LONGEST ? null : new CacheKey(target);
    }

    private boolean isPassed(String path) {
        for (String prefix : passed) {
            if (path.startsWith(prefix)
                    && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/')) {
                return true;
            }
        }
        return false;
    }

    private static String name(String pair) {
        int end = pair.indexOf('=');
        return end < 0 ? pair : pair.substring(0, end);
    }
}
