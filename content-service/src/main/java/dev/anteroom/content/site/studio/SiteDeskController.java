package dev.anteroom.content.site.studio;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.content.picture.Pictures;
import dev.anteroom.content.site.SettleOutcome;
import dev.anteroom.content.site.SettleSite;
import dev.anteroom.content.site.Site;
import dev.anteroom.content.site.Sites;
import dev.anteroom.content.studio.FieldErrors;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.StudioPage;
import dev.anteroom.content.studio.Zones;
import dev.anteroom.content.view.Redirects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Settling the site; for owners. */
@Controller
class SiteDeskController {

    private final Sites sites;
    private final SettleSite settle;
    private final Pictures pictures;

    SiteDeskController(Sites sites, SettleSite settle, Pictures pictures) {
        this.sites = sites;
        this.settle = settle;
        this.pictures = pictures;
    }

    @GetMapping("/studio/site")
    Rendering edit(Staff staff) {
        staff.require(Role.OWNER);
        return form(SiteForm.of(sites.current())).render();
    }

    @PostMapping("/studio/site")
    Rendering write(Staff staff, @ModelAttribute SiteForm form) {
        staff.require(Role.OWNER);
        FieldErrors errors = new FieldErrors();
        Site site = ReadSite.of(form, errors, pictures);
        if (!errors.isEmpty()) {
            return form(form).refused(errors).render();
        }
        return switch (settle.settle(site, FormText.version(form.version()))) {
            case SettleOutcome.Settled _ -> Redirects.after("/studio/site?done=saved");
            case SettleOutcome.Overtaken overtaken ->
                    form(form)
                            .overtaken(
                                    form,
                                    SiteForm.of(overtaken.theirs()),
                                    overtaken.theirs().version())
                            .render();
        };
    }

    private static StudioPage form(SiteForm form) {
        return new StudioPage("studio/site")
                .with("form", form)
                .with("version", form.version())
                .with("zones", Zones.names());
    }
}
