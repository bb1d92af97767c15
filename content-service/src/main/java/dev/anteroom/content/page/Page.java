package dev.anteroom.content.page;

import dev.anteroom.content.body.Section;
import dev.anteroom.content.slug.Slug;
import java.time.Instant;
import java.util.List;

/**
 * A page that staff wrote.
 *
 * @param slug the whole path
 * @param html the body, clean
 */
public record Page(
        PageId id,
        long version,
        Slug slug,
        PageState state,
        PageText text,
        String html,
        List<Section> sections,
        Instant changedAt) {

    public boolean isPublished() {
        return state == PageState.PUBLISHED;
    }
}
