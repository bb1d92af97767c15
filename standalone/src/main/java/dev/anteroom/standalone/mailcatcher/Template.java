package dev.anteroom.standalone.mailcatcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTML file with gaps: {@code #{key}} is a text from the bundle, {@code ${name}} a value that is
 * escaped, {@code @{name}} HTML that another template made.
 */
final class Template {

    private static final Pattern GAP = Pattern.compile("([#$@])\\{([a-zA-Z.-]+)}");
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("dev.anteroom.standalone.mailcatcher.inbox", Locale.ENGLISH);

    private final String html;

    private Template(String html) {
        this.html = html;
    }

    static Template named(String name) {
        return new Template(new String(resource(name), StandardCharsets.UTF_8));
    }

    static byte[] resource(String name) {
        try (InputStream content = Template.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(content, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    String fill(Map<String, String> values) {
        return GAP.matcher(html)
                .replaceAll(
                        gap ->
                                Matcher.quoteReplacement(
                                        filled(gap.group(1), gap.group(2), values)));
    }

    private static String filled(String kind, String name, Map<String, String> values) {
        return switch (kind) {
            case "#" -> escaped(text(name));
            case "$" -> escaped(Objects.requireNonNull(values.get(name), name));
            default -> Objects.requireNonNull(values.get(name), name);
        };
    }

    /** A text of the bundle. */
    static String text(String key) {
        return TEXTS.getString(key);
    }

    /** Text as HTML, also within a quoted attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
