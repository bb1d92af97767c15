package dev.anteroom.gateway.cache.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What a page is recognised by when a visitor asks for it again (RFC 9110, section 13).
 *
 * @param entityTag as it stands in the ETag field, weak or strong
 * @param modified from Last-Modified
 */
public record Validators(String entityTag, @Nullable Instant modified) {

    /** The same tag marked weak: for a page in another content coding. */
    public String weakTag() {
        return entityTag.startsWith("W/") ? entityTag : "W/" + entityTag;
    }

    /** True if what the visitor has is this page, so that 304 answers. */
    public boolean matches(HttpHeaders request) {
        String tags = request.getFirst(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return request.getOrEmpty(HttpHeaders.IF_NONE_MATCH).stream()
                    .anyMatch(this::matchesOneOf);
        }
        Instant since = Lifetimes.date(request.getFirst(HttpHeaders.IF_MODIFIED_SINCE));
        return since != null && modified != null && !modified.isAfter(since);
    }

    /** Weak comparison (RFC 9110, section 8.8.3.2): the marks do not count. */
    private boolean matchesOneOf(String field) {
        if (field.strip().equals("*")) {
            return true;
        }
        String opaque = opaque(entityTag);
        int from = field.indexOf(opaque);
        while (from >= 0) {
            int end = from + opaque.length();
            if (startsTag(field, from) && (end == field.length() || endsTag(field.charAt(end)))) {
                return true;
            }
            from = field.indexOf(opaque, end);
        }
        return false;
    }

    private static boolean startsTag(String field, int at) {
        return at == 0
                || field.charAt(at - 1) == ','
                || field.charAt(at - 1) == ' '
                || field.startsWith("W/", at - 2);
    }

    private static boolean endsTag(char c) {
        return c == ',' || c == ' ';
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
