package dev.anteroom.content.studio;

import dev.anteroom.content.link.WebLink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists in a text area: an entry a line, its parts parted by {@code |}, which stands as {@code \|}
 * inside a part.
 */
public final class Lines {

    private static final int MOST_LINES = 100;
    private static final Pattern PARTING = Pattern.compile("(?<!\\\\)\\|");

    private Lines() {}

    /** The lines that hold something. */
    public static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /**
     * Reads every line; one that cannot be read is an error of the field.
     *
     * @param parts what the reader gets: as many as asked for, the missing ones empty
     * @param reader throws IllegalArgumentException for parts that make no sense
     */
    public static <T> List<T> read(
            FieldErrors errors,
            String field,
            String text,
            int parts,
            Function<List<String>, T> reader) {
        errors.prose(field, text, MOST_LINES * MOST_LINES);
        List<T> read = new ArrayList<>();
        for (String line : of(text)) {
            try {
                read.add(reader.apply(split(line, parts)));
            } catch (IllegalArgumentException unreadable) {
                errors.add(field, "form.line");
            }
        }
        if (read.size() > MOST_LINES) {
            errors.add(field, "form.long");
        }
        return read;
    }

    /** Links, written as label and address. */
    public static List<WebLink> links(FieldErrors errors, String field, String text) {
        return read(errors, field, text, 2, part -> new WebLink(part.get(0), part.get(1)));
    }

    /** Writes entries the way they are read; empty parts at the end are left out. */
    public static String write(Stream<List<String>> entries) {
        return entries.map(Lines::join).collect(Collectors.joining("\n"));
    }

    public static String write(List<WebLink> links) {
        return write(links.stream().map(link -> List.of(link.label(), link.href())));
    }

    private static String join(List<String> parts) {
        return parts.stream()
                .map(part -> part.replace("|", "\\|"))
                .collect(Collectors.joining(" | "))
                .replaceAll("(?: \\| )+$", "");
    }

    private static List<String> split(String line, int parts) {
        List<String> all = new ArrayList<>();
        for (String part : PARTING.split(line, parts)) {
            all.add(part.strip().replace("\\|", "|"));
        }
        while (all.size() < parts) {
            all.add("");
        }
        return all;
    }
}
