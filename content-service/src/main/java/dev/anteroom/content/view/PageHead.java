package dev.anteroom.content.view;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a page tells machines.
 *
 * @param description one or two sentences; may be empty
 * @param canonical the page's one address, absolute
 * @param image a picture for shared links, absolute
 * @param type OpenGraph's kind of thing: {@code article}, {@code profile} or {@code website}
 * @param jsonLd structured data (schema.org) as JSON that is safe inside a script element
 */
public record PageHead(
        String description,
        String canonical,
        @Nullable String image,
        String type,
        @Nullable String jsonLd) {

    /** A page that is no article. */
    public static PageHead website(String description, String canonical) {
        return new PageHead(description, canonical, null, "website", null);
    }
}
