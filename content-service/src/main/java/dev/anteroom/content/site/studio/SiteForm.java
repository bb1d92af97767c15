package dev.anteroom.content.site.studio;

import dev.anteroom.content.body.Figure;
import dev.anteroom.content.link.WebLink;
import dev.anteroom.content.site.SettledSite;
import dev.anteroom.content.site.Site;
import dev.anteroom.content.site.Welcome;
import dev.anteroom.content.studio.Lines;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of the settings exactly as it was typed; links are lines of label | address. */
record SiteForm(
        String name,
        String tagline,
        String description,
        String email,
        String telephone,
        String address,
        String zone,
        String accent,
        String navigation,
        String healthNotice,
        String healthLinks,
        String crisis,
        String crisisLinks,
        String footer,
        String heading,
        String lead,
        String picture,
        String pictureAlt,
        String ways,
        String articlesHeading,
        String articlesLead,
        String peopleHeading,
        String peopleLead,
        String newsletterHeading,
        String newsletterLead,
        String version) {

    static SiteForm of(SettledSite settled) {
        Site site = settled.site();
        Welcome welcome = site.welcome();
        Figure picture = welcome.picture();
        return new SiteForm(
                site.name(),
                site.tagline(),
                site.description(),
                site.contact().email(),
                site.contact().telephone(),
                String.join("\n", site.contact().address()),
                site.zone().getId(),
                site.accent(),
                Lines.write(site.navigation()),
                site.health().text(),
                Lines.write(site.health().links()),
                site.crisis().text(),
                Lines.write(site.crisis().links()),
                String.join("\n", site.footer()),
                welcome.heading(),
                welcome.lead(),
                picture == null ? "" : picture.address(),
                picture == null ? "" : picture.alt(),
                Lines.write(ways(welcome.primary(), welcome.secondary())),
                welcome.articlesHeading(),
                welcome.articlesLead(),
                welcome.peopleHeading(),
                welcome.peopleLead(),
                welcome.newsletterHeading(),
                welcome.newsletterLead(),
                String.valueOf(settled.version()));
    }

    private static List<WebLink> ways(@Nullable WebLink primary, @Nullable WebLink secondary) {
        return Stream.concat(Stream.ofNullable(primary), Stream.ofNullable(secondary)).toList();
    }
}
