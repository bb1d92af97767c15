package dev.anteroom.content.site;

import dev.anteroom.chassis.page.Frame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the layout's frame of the settings. */
public final class SiteFrame {

    private SiteFrame() {}

    public static Frame of(Site site) {
        return new Frame(
                site.name(),
                site.tagline(),
                site.accent(),
                site.navigation().stream()
                        .map(link -> new Frame.Link(link.label(), link.href()))
                        .toList(),
                contact(site.contact()),
                notice(site.crisis()),
                site.footer());
    }

    private static List<Frame.Link> contact(Contact contact) {
        List<Frame.Link> lines = new ArrayList<>();
        contact.address().forEach(line -> lines.add(new Frame.Link(line, "")));
        if (!contact.telephone().isBlank()) {
            String digits = contact.telephone().replaceAll("[^0-9+]", "");
            lines.add(new Frame.Link(contact.telephone(), "tel:" + digits));
        }
        if (!contact.email().isBlank()) {
            lines.add(new Frame.Link(contact.email(), "mailto:" + contact.email()));
        }
        return lines;
    }

    static Frame.@Nullable Notice notice(Notice notice) {
        return notice.isEmpty()
                ? null
                : new Frame.Notice(
                        notice.text(),
                        notice.links().stream()
                                .map(link -> new Frame.Link(link.label(), link.href()))
                                .toList());
    }
}
