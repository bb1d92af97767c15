package dev.anteroom.content.demo;

import dev.anteroom.content.site.Contact;
import dev.anteroom.content.site.Notice;
import dev.anteroom.content.site.Site;
import dev.anteroom.content.site.Welcome;
import java.time.ZoneId;
import java.util.Locale;

/** Reads {@code site.yaml}. */
final class DemoSite {

    private DemoSite() {}

    static Site read(DemoMap site, DemoPictures pictures) {
        DemoMap contact = site.map("contact");
        DemoMap notices = site.map("notices");
        return new Site(
                site.text("name"),
                site.text("tagline"),
                site.text("description"),
                new Contact(
                        contact.text("email"), contact.text("telephone"), contact.texts("address")),
                ZoneId.of(site.text("timezone")),
                site.map("colours").text("accent").toLowerCase(Locale.ROOT),
                site.links("navigation"),
                notice(notices.map("health")),
                notice(notices.map("crisis")),
                site.texts("footer"),
                welcome(site.map("welcome"), pictures));
    }

    private static Notice notice(DemoMap notice) {
        return new Notice(notice.text("text"), notice.links("links"));
    }

    private static Welcome welcome(DemoMap welcome, DemoPictures pictures) {
        return new Welcome(
                welcome.text("heading"),
                welcome.text("lead"),
                pictures.figure(welcome.text("picture"), welcome.text("pictureAlt")),
                welcome.optionalLink("primary").orElse(null),
                welcome.optionalLink("secondary").orElse(null),
                welcome.text("articlesHeading"),
                welcome.text("articlesLead"),
                welcome.text("peopleHeading"),
                welcome.text("peopleLead"),
                welcome.text("newsletterHeading"),
                welcome.text("newsletterLead"));
    }
}
