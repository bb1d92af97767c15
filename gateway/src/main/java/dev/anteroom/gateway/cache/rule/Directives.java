package dev.anteroom.gateway.cache.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The directives of a Cache-Control field (RFC 9111, section 5.2). A duration that is given twice
 * or that is no number counts as zero: when in doubt, ask again (section 4.2.1).
 */
public final class Directives {

    /** What RFC 9111, section 1.2.2 says to use for a larger number. */
    private static final long LONGEST = Integer.MAX_VALUE;

    private final Map<String, String> values = new HashMap<>();

    private Directives() {}

    /** Reads all lines of the field. */
    public static Directives of(List<String> lines) {
        Directives directives = new Directives();
        for (String line : lines) {
            split(line).forEach(directives::add);
        }
        return directives;
    }

    /** True if the directive is there, with or without an argument. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The directive's seconds; empty where it is absent. */
    public OptionalLong seconds(String name) {
        String value = values.get(name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(number(value));
    }

    private void add(String directive) {
        int equals = directive.indexOf('=');
        String name = equals < 0 ? directive : directive.substring(0, equals);
        String value = equals < 0 ? "" : unquoted(directive.substring(equals + 1).strip());
        String key = name.strip().toLowerCase(Locale.ROOT);
        if (!key.isEmpty()) {
            values.merge(key, value, (first, second) -> first.equals(second) ? first : "");
        }
    }

    /** Commas inside quotes part nothing: {@code private="a, b"} is one directive. */
    private static List<String> split(String line) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                parts.add(line.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(line.substring(start));
        return parts;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static long number(String value) {
        if (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return value.length() > 10 ? LONGEST : Math.min(LONGEST, Long.parseLong(value));
    }
}
