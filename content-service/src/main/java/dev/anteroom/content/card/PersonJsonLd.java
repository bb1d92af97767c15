package dev.anteroom.content.card;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.content.link.WebLink;
import dev.anteroom.content.view.JsonLd;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A person as schema.org describes one. */
public final class PersonJsonLd {

    private PersonJsonLd() {}

    /** The person on a page of their own. */
    public static String of(PersonView person, PageSettings settings) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.putAll(node(person, settings));
        return JsonLd.write(data);
    }

    /** The person inside other data. */
    public static Map<String, Object> node(PersonView person, PageSettings settings) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "Person");
        data.put("name", person.name());
        data.put("jobTitle", person.role());
        if (person.shown()) {
            data.put("url", settings.link(person.url()));
        }
        if (person.portrait() != null) {
            data.put("image", settings.link(person.portrait().pixels()));
        }
        List<String> elsewhere =
                person.links().stream()
                        .map(WebLink::href)
                        .filter(href -> href.startsWith("http"))
                        .toList();
        if (!elsewhere.isEmpty()) {
            data.put("sameAs", elsewhere);
        }
        return data;
    }
}
