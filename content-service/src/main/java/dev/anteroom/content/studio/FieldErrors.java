package dev.anteroom.content.studio;

import dev.anteroom.content.body.BodyRenderer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, field by field, as keys of the message bundle. Reading a field returns
 * it trimmed, so that a form is read and checked in one go.
 */
public final class FieldErrors {

    private final Map<String, String> keys = new LinkedHashMap<>();

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Message keys by field, in the order of the form. */
    public Map<String, String> all() {
        return keys;
    }

    /** The message key of a field's first error. */
    public @Nullable String of(String field) {
        return keys.get(field);
    }

    public void add(String field, String key) {
        keys.putIfAbsent(field, key);
    }

    /** One line of text that must be there. */
    public String required(String field, String value, int longest) {
        if (value.isBlank()) {
            add(field, "form.required");
        }
        return line(field, value, longest);
    }

    /** One line of text, or none. */
    public String line(String field, String value, int longest) {
        if (PlainText.hasLineBreak(value.strip())) {
            add(field, "form.one-line");
        }
        return prose(field, value, longest);
    }

    /** Any number of lines. */
    public String prose(String field, String value, int longest) {
        if (PlainText.hasControl(value)) {
            add(field, "form.control");
        } else if (value.length() > longest) {
            add(field, "form.long");
        }
        return value.strip().replace("\r\n", "\n");
    }

    /** Markdown that can be rendered. */
    public String body(String field, String value, int longest) {
        String text = prose(field, value, longest);
        if (of(field) == null) {
            bodyDepth(field, text);
        }
        return text;
    }

    /** Markdown that is kept already, and may be older than the limit. */
    public void bodyDepth(String field, String markdown) {
        if (BodyRenderer.isTooDeep(markdown)) {
            add(field, "form.deep");
        }
    }

    /** A value with a form of its own; the fallback stands in so that reading can go on. */
    public <T> T value(
            String field,
            String text,
            Function<String, Optional<T>> reader,
            String key,
            T fallback) {
        Optional<T> value = reader.apply(text.strip());
        if (value.isEmpty()) {
            add(field, key);
        }
        return value.orElse(fallback);
    }
}
