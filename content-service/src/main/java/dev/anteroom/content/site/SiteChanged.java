package dev.anteroom.content.site;

import dev.anteroom.chassis.page.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the other services are told about the site: contracts/events/site.changed. */
record SiteChanged(
        String name,
        String tagline,
        String accent,
        List<Frame.Link> navigation,
        List<Frame.Link> contact,
        Frame.@Nullable Notice crisisNotice,
        Frame.@Nullable Notice healthNotice,
        List<String> finePrint,
        String zone,
        List<String> languages) {

    private static final List<String> LANGUAGES = List.of("en");

    static SiteChanged of(Site site) {
        Frame frame = SiteFrame.of(site);
        return new SiteChanged(
                frame.siteName(),
                frame.tagline(),
                frame.accent(),
                frame.navigation(),
                frame.contact(),
                frame.crisis(),
                SiteFrame.notice(site.health()),
                frame.finePrint(),
                site.zone().getId(),
                LANGUAGES);
    }
}
