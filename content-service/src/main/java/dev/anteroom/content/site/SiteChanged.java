package dev.anteroom.content.site;

import dev.anteroom.content.link.WebLink;
import java.util.List;

/** What the other services are told about the site: contracts/events/site.changed. */
record SiteChanged(
        String name,
        String tagline,
        String timezone,
        String accent,
        List<WebLink> navigation,
        Contact contact,
        Notice crisis) {

    static SiteChanged of(Site site) {
        return new SiteChanged(
                site.name(),
                site.tagline(),
                site.zone().getId(),
                site.accent(),
                site.navigation(),
                site.contact(),
                site.crisis());
    }
}
