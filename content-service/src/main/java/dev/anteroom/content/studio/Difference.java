package dev.anteroom.content.studio;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field in which two editors wrote different things.
 *
 * @param theirs what the other one saved, ready to be copied
 */
public record Difference(String field, String theirs) {

    private static final String VERSION = "version";

    /** The fields of a form in which the saved one says something else. */
    static List<Difference> between(Record mine, Record theirs) {
        List<Difference> differences = new ArrayList<>();
        for (RecordComponent component : mine.getClass().getRecordComponents()) {
            @Nullable Object saved = value(component, theirs);
            boolean same = Objects.equals(value(component, mine), saved);
            if (!same && !component.getName().equals(VERSION)) {
                differences.add(
                        new Difference(component.getName(), saved == null ? "" : saved.toString()));
            }
        }
        return List.copyOf(differences);
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
