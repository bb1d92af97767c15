package dev.anteroom.standalone.site;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Properties as every reader of such files understands them, whatever encoding it believes in: all
 * that is not ASCII is written as an escape.
 */
final class PropertiesText {

    private static final int LAST_ASCII = 126;

    private PropertiesText() {}

    static String of(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> name(entry.getKey()) + "=" + value(entry.getValue()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String name(String text) {
        return escaped(text).replaceAll("[ =:#!]", "\\\\$0");
    }

    /** Space is skipped at the beginning of a value only. */
    private static String value(String text) {
        return text.startsWith(" ") ? "\\" + escaped(text) : escaped(text);
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(letter -> escaped((char) letter))
                .collect(Collectors.joining());
    }

    private static String escaped(char letter) {
        if (letter == '\\') {
            return "\\\\";
        }
        return letter < ' ' || letter > LAST_ASCII
                ? "\\u%04x".formatted((int) letter)
                : String.valueOf(letter);
    }
}
