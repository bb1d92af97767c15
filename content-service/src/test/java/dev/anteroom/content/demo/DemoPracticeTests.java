package dev.anteroom.content.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoPracticeTests {

    private static final Pattern LETTERS = Pattern.compile("font-size=\"([0-9.]+)\"");
    private static final Pattern WIDTH = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ");

    /** On a telephone 320 pixels wide a figure is about 288 wide. */
    private static final double FIGURE_ON_A_TELEPHONE = 288;

    private static final double LEGIBLE = 12;

    @Test
    void threePractitionersWorkInTwoZones() {
        assertThat(Demo.people()).hasSize(3);
        assertThat(Demo.people())
                .extracting(person -> person.front().text("zone"))
                .contains("America/New_York", "America/Chicago")
                .containsOnly("America/New_York", "America/Chicago");
    }

    @Test
    void aPracticeHasThePagesThatVisitorsLookFor() {
        assertThat(Demo.pages())
                .extracting(page -> page.front().text("slug"))
                .contains(
                        "about",
                        "services",
                        "fees",
                        "privacy",
                        "accessibility",
                        "contact",
                        "podcast",
                        "jealousy-course",
                        "groups")
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFileHasAnIdOfItsOwn() {
        assertThat(Demo.documents())
                .extracting(file -> file.front().text("id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.length() == 36);
    }

    @Test
    void theWordsInADrawingCanBeReadOnATelephone() {
        assertThat(Demo.FILES.all("media/*.svg"))
                .allSatisfy(
                        file -> {
                            String svg = new String(DemoFiles.bytes(file), StandardCharsets.UTF_8);
                            double width =
                                    WIDTH.matcher(svg)
                                            .results()
                                            .mapToDouble(
                                                    found -> Double.parseDouble(found.group(1)))
                                            .findFirst()
                                            .orElseThrow();
                            assertThat(LETTERS.matcher(svg).results())
                                    .extracting(found -> Double.parseDouble(found.group(1)))
                                    .allMatch(
                                            size ->
                                                    size * FIGURE_ON_A_TELEPHONE / width
                                                            >= LEGIBLE);
                        });
    }
}
