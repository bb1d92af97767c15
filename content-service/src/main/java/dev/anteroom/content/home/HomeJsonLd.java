package dev.anteroom.content.home;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.content.site.Site;
import dev.anteroom.content.view.JsonLd;
import java.util.LinkedHashMap;
import java.util.Map;

/** The practice as schema.org describes an organisation. */
final class HomeJsonLd {

    private HomeJsonLd() {}

    static String of(Site site, PageSettings settings) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "ProfessionalService");
        data.put("name", site.name());
        data.put("description", site.description());
        data.put("url", settings.link("/"));
        if (!site.contact().telephone().isBlank()) {
            data.put("telephone", site.contact().telephone());
        }
        if (!site.contact().email().isBlank()) {
            data.put("email", site.contact().email());
        }
        if (!site.contact().address().isEmpty()) {
            data.put("address", String.join(", ", site.contact().address()));
        }
        return JsonLd.write(data);
    }
}
