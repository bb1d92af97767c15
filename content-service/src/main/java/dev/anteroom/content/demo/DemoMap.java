package dev.anteroom.content.demo;

import dev.anteroom.content.link.WebLink;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping read from the demo's YAML. The files are part of the program, so what is missing or of
 * another type is a fault of the build.
 */
record DemoMap(Map<?, ?> values) {

    boolean has(String key) {
        return values.get(key) != null;
    }

    /** Text with line breaks folded by YAML; empty when it is not there. */
    String text(String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString().strip();
    }

    int number(String key) {
        if (values.get(key) instanceof Integer number) {
            return number;
        }
        throw new IllegalStateException("The demo has no number at " + key);
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    DemoMap map(String key) {
        return new DemoMap(values.get(key) instanceof Map<?, ?> map ? map : Map.of());
    }

    List<DemoMap> maps(String key) {
        return list(key).stream().map(item -> new DemoMap((Map<?, ?>) item)).toList();
    }

    List<String> texts(String key) {
        return list(key).stream().map(Object::toString).toList();
    }

    private List<?> list(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    /** Links as the demo writes them: label, and href or path. */
    List<WebLink> links(String key) {
        return maps(key).stream().map(DemoMap::link).toList();
    }

    Optional<WebLink> optionalLink(String key) {
        return has(key) ? Optional.of(map(key).link()) : Optional.empty();
    }

    private WebLink link() {
        return new WebLink(text("label"), has("href") ? text("href") : text("path"));
    }
}
