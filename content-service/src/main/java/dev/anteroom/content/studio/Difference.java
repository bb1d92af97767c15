package dev.anteroom.content.studio;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field in which two editors wrote different things.
 *
 * @param theirs what the other one saved, ready to be copied
 */
public record Difference(String field, String theirs) {

    /** What a form carries along and nobody writes: what was seen, and a wish for this once. */
    private static final Set<String> CARRIED = Set.of("version", "told");

    /**
     * The fields of a form in which the saved one says something else.
     *
     * @param names what stands for ids, so that people can read them
     */
    static List<Difference> between(Record mine, Record theirs, Map<String, String> names) {
        List<Difference> differences = new ArrayList<>();
        for (RecordComponent component : mine.getClass().getRecordComponents()) {
            String saved = text(value(component, theirs), names);
            boolean same = normal(text(value(component, mine), names)).equals(normal(saved));
            if (!same && !CARRIED.contains(component.getName())) {
                differences.add(new Difference(component.getName(), saved));
            }
        }
        return List.copyOf(differences);
    }

    private static String text(@Nullable Object value, Map<String, String> names) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                    list.stream().map(each -> text(each, names)).collect(Collectors.joining("\n"));
            default -> names.getOrDefault(value.toString(), value.toString());
        };
    }

    /** Browsers end lines in their own way, and saving strips what nobody sees. */
    private static String normal(String text) {
        return text.strip().replace("\r\n", "\n").replaceAll(" *\\| *", "|");
    }

    private static @Nullable Object value(RecordComponent component, Record form) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Forms are records of this program", e);
        }
    }
}
