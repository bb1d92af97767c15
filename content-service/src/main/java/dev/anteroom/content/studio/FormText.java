package dev.anteroom.content.studio;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the small things that forms carry along. */
public final class FormText {

    private FormText() {}

    /** What a form sent, or nothing at all. */
    public static String of(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A version number; one that nobody can have seen when it is none. */
    public static long version(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    /** An id as it stands in an address or a form. */
    public static Optional<UUID> id(@Nullable String text) {
        boolean fits =
                text != null
                        && text.length() == 36
                        && text.matches("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        return fits ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
