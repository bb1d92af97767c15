package dev.anteroom.content.studio;

import dev.anteroom.content.body.Figure;
import dev.anteroom.content.body.PictureSizes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A picture of the site that a form names by its address. */
public final class FigureField {

    private static final int LONGEST_ALT = 500;

    private FigureField() {}

    /** The picture; none for an empty field. */
    public static @Nullable Figure read(
            FieldErrors errors, String field, String address, String alt, PictureSizes pictures) {
        if (address.isBlank()) {
            return null;
        }
        String path = address.strip();
        PictureSizes.Size size = pictures.of(Set.of(path)).get(path);
        if (size == null) {
            errors.add(field, "form.picture");
            return null;
        }
        return new Figure(
                path, errors.line(field + "Alt", alt, LONGEST_ALT), size.width(), size.height());
    }
}
