package dev.anteroom.content.studio;

import org.jspecify.annotations.Nullable;

/**
 * Which button of a form was pressed.
 *
 * @param action the button's value; none when Enter did it
 */
public record Pressed(@Nullable String action) {

    private static final String PREVIEW = "preview";

    public boolean isPreview() {
        return PREVIEW.equals(action);
    }
}
