package dev.anteroom.gateway.site;

import dev.anteroom.chassis.page.Frame;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of {@code site.changed} that the gateway reads.
 *
 * @param name the practice's name
 * @param accent colour as {@code #rrggbb}
 * @param crisisNotice what someone in danger should do now
 * @param finePrint lines at the foot of every page
 */
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
