package dev.anteroom.content.site.studio;

import dev.anteroom.content.body.PictureSizes;
import dev.anteroom.content.link.WebLink;
import dev.anteroom.content.site.Contact;
import dev.anteroom.content.site.Notice;
import dev.anteroom.content.site.Site;
import dev.anteroom.content.site.Welcome;
import dev.anteroom.content.studio.FieldErrors;
import dev.anteroom.content.studio.FigureField;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.Lines;
import dev.anteroom.content.studio.Zones;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the form of the settings. */
final class ReadSite {

    private static final int LINE = 200;
    private static final int PARAGRAPH = 1000;

    private final SiteForm form;
    private final FieldErrors errors;
    private final PictureSizes pictures;

    private ReadSite(SiteForm form, FieldErrors errors, PictureSizes pictures) {
        this.form = form;
        this.errors = errors;
        this.pictures = pictures;
    }

    /** The settings; to be written only when no errors were added. */
    static Site of(SiteForm form, FieldErrors errors, PictureSizes pictures) {
        return new ReadSite(form, errors, pictures).site();
    }

    private Site site() {
        return new Site(
                errors.required("name", FormText.of(form.name()), LINE),
                line("tagline", form.tagline()),
                prose("description", form.description()),
                new Contact(
                        line("email", form.email()),
                        line("telephone", form.telephone()),
                        Lines.of(prose("address", form.address()))),
                errors.value(
                        "zone",
                        FormText.of(form.zone()),
                        Zones::read,
                        "form.choose",
                        ZoneOffset.UTC),
                errors.value(
                        "accent",
                        FormText.of(form.accent()),
                        ReadSite::colour,
                        "form.colour",
                        Site.unsettled().accent()),
                links("navigation", form.navigation()),
                new Notice(
                        prose("healthNotice", form.healthNotice()),
                        links("healthLinks", form.healthLinks())),
                new Notice(
                        prose("crisis", form.crisis()), links("crisisLinks", form.crisisLinks())),
                Lines.of(prose("footer", form.footer())),
                welcome());
    }

    private Welcome welcome() {
        List<WebLink> ways = links("ways", form.ways());
        return new Welcome(
                line("heading", form.heading()),
                prose("lead", form.lead()),
                FigureField.read(
                        errors,
                        "picture",
                        FormText.of(form.picture()),
                        FormText.of(form.pictureAlt()),
                        pictures),
                ways.isEmpty() ? null : ways.get(0),
                ways.size() < 2 ? null : ways.get(1),
                line("articlesHeading", form.articlesHeading()),
                prose("articlesLead", form.articlesLead()),
                line("peopleHeading", form.peopleHeading()),
                prose("peopleLead", form.peopleLead()),
                line("newsletterHeading", form.newsletterHeading()),
                prose("newsletterLead", form.newsletterLead()));
    }

    private static Optional<String> colour(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT)).filter(Site::isColour);
    }

    private String line(String field, @Nullable String text) {
        return errors.line(field, FormText.of(text), LINE);
    }

    private String prose(String field, @Nullable String text) {
        return errors.prose(field, FormText.of(text), PARAGRAPH);
    }

    private List<WebLink> links(String field, @Nullable String text) {
        return Lines.links(errors, field, FormText.of(text));
    }
}
