package dev.anteroom.content.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.body.BodyRenderer;
import dev.anteroom.content.body.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoLinksTests {

    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*]\\((/[^ )]*|#[^ )]*)\\)");

    /** Pages that the programs have, whoever fills the site. */
    private static final Set<String> BUILT_IN =
            Set.of("/", "/articles", "/people", "/search", "/book", "/newsletter");

    @Test
    void everyLinkInATextLeadsSomewhere() {
        Map<String, Set<String>> site = site();

        assertThat(Demo.documents())
                .flatExtracting(DemoLinksTests::links)
                .contains("/contact", "/people/odalys-fenwick", "/jealousy-course")
                .allMatch(link -> leadsSomewhere(link, site));
    }

    @Test
    void everyLinkOfAPersonLeadsSomewhere() {
        Map<String, Set<String>> site = site();

        assertThat(Demo.people())
                .flatExtracting(person -> hrefs(person.front()))
                .contains("/podcast", "/jealousy-course", "/groups")
                .allMatch(link -> leadsSomewhere(link, site));
    }

    @Test
    void theNavigationAndTheWelcomeLeadSomewhere() {
        DemoMap settings = Demo.FILES.map("site.yaml");
        DemoMap welcome = settings.map("welcome");

        assertThat(settings.maps("navigation"))
                .extracting(link -> link.text("path"))
                .contains("/services", "/fees", "/about")
                .allMatch(link -> leadsSomewhere(link, site()));
        assertThat(List.of(welcome.map("primary"), welcome.map("secondary")))
                .extracting(link -> link.text("path"))
                .allMatch(link -> leadsSomewhere(link, site()));
    }

    @Test
    void aLinkToNothingIsFound() {
        assertThat(leadsSomewhere("/nowhere", site())).isFalse();
        assertThat(leadsSomewhere("/contact#s-nothing", site())).isFalse();
        assertThat(leadsSomewhere("/contact#s-to-book", site())).isTrue();
    }

    private static boolean leadsSomewhere(String link, Map<String, Set<String>> site) {
        String[] parts = link.split("#", 2);
        Set<String> anchors = site.get(parts[0]);
        return anchors != null && (parts.length == 1 || anchors.contains(parts[1]));
    }

    /** All addresses with their anchors. */
    private static Map<String, Set<String>> site() {
        Map<String, Set<String>> site =
                Stream.of(
                                pages("/articles/", Demo.articles()),
                                pages("/people/", Demo.people()),
                                pages("/", Demo.pages()))
                        .flatMap(Function.identity())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        BUILT_IN.forEach(path -> site.putIfAbsent(path, Set.of()));
        Demo.people().forEach(person -> site.put("/book/" + slug(person), Set.of()));
        Demo.FILES
                .maps("topics.yaml")
                .forEach(topic -> site.put("/topics/" + topic.text("slug"), Set.of()));
        return site;
    }

    private static Stream<Map.Entry<String, Set<String>>> pages(
            String folder, List<DemoFile> files) {
        return files.stream().map(file -> Map.entry(folder + slug(file), anchors(file)));
    }

    private static String slug(DemoFile file) {
        return file.front().text("slug");
    }

    private static Set<String> anchors(DemoFile file) {
        return new BodyRenderer(addresses -> Map.of())
                .render(file.body()).sections().stream()
                        .map(Section::id)
                        .collect(Collectors.toSet());
    }

    /** An anchor alone is one of the file's own page. */
    private static List<String> links(DemoFile file) {
        return LINK.matcher(file.body()).results().map(found -> found.group(1)).toList();
    }

    private static List<String> hrefs(DemoMap person) {
        return Stream.of("founded", "hosts", "links")
                .flatMap(key -> person.maps(key).stream())
                .map(link -> link.text("href"))
                .filter(href -> !href.isEmpty())
                .toList();
    }
}
