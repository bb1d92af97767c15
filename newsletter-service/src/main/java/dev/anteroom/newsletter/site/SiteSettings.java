package dev.anteroom.newsletter.site;

import dev.anteroom.chassis.page.Frame;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code site.changed}. */
record SiteSettings(
        String name,
        @Nullable String tagline,
        String accent,
        List<Frame.Link> navigation,
        List<Frame.Link> contact,
        Frame.@Nullable Notice crisisNotice,
        @Nullable List<String> finePrint) {

    Frame frame() {
        return new Frame(
                name,
                Objects.requireNonNullElse(tagline, ""),
                accent,
                navigation,
                contact,
                crisisNotice,
                Objects.requireNonNullElse(finePrint, List.of()));
    }
}
