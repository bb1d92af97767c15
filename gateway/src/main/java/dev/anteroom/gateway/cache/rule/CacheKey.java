package dev.anteroom.gateway.cache.rule;

/**
 * Under what a page is kept: the path and the known query parameters, sorted, as they stand on the
 * wire. Neither host nor any header is part of it.
 *
 * @param target origin form, such as {@code /articles?page=2}
 */
public record CacheKey(String target) {

    public CacheKey {
        if (!target.startsWith("/")) {
            throw new IllegalArgumentException("Not in origin form: " + target);
        }
    }
}
