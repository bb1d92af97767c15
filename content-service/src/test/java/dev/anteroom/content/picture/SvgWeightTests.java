package dev.anteroom.content.picture;

import static dev.anteroom.content.picture.Drawings.cleaning;
import static dev.anteroom.content.picture.Drawings.svg;
import static dev.anteroom.content.picture.Drawings.tooComplex;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that would be endless work to show are refused before anyone shows them. */
class SvgWeightTests {

    private static final String TWENTY_LEVELS =
            IntStream.rangeClosed(1, 20)
                    .mapToObj(
                            n ->
                                    "<g id='g%d'><use href='#g%d'/><use href='#g%d'/></g>"
                                            .formatted(n, n - 1, n - 1))
                    .collect(Collectors.joining());

    @Test
    void usesThatMultiplyCountAsWhatTheyGrowTo() {
        String laughs = "<defs><path id='g0' d='M0 0'/>" + TWENTY_LEVELS + "</defs>";

        assertThat(cleaning(laughs + "<use href='#g20'/>")).isEqualTo(tooComplex());
        assertThat(cleaning("<path id='g0' d='M0 0'/><use href='#g0'/>"))
                .isInstanceOf(Cleaning.Clean.class);
    }

    @Test
    void theyMultiplyThroughXlinkTooAndInAnyOrder() {
        String first = "<use xmlns:x='http://www.w3.org/1999/xlink' x:href='#g20'/>";

        assertThat(cleaning(first + TWENTY_LEVELS + "<path id='g0' d='M0 0'/>"))
                .isEqualTo(tooComplex());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g id='a'><use href='#a'/></g>",
                "<pattern id='a' width='1' height='1'><rect fill='url(#a)'/></pattern>",
                "<mask id='a'><rect mask=\"url('#b')\"/></mask><mask id='b'><g style='mask:url( #a )'/></mask>"
            })
    void whatHoldsItselfHasNoEnd(String circle) {
        assertThat(cleaning(circle)).isEqualTo(tooComplex());
    }

    @Test
    void aMarkerStandsOnEveryPoint() {
        String marker = "<marker id='m'>" + "<path d='M0 0'/>".repeat(60) + "</marker>";
        String line = "<path marker-mid='url(#m)' d='M0 0" + " 1 1".repeat(1000) + "'/>";

        assertThat(cleaning(marker + line)).isEqualTo(tooComplex());
        assertThat(cleaning(marker + line.replace("marker-mid", "fill")))
                .isInstanceOf(Cleaning.Clean.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<filter id='f' width='999999%'><feFlood/></filter>",
                "<filter id='f' height='5000'><feFlood/></filter>",
                "<filter id='f' filterUnits='userSpaceOnUse' width='1e9'><feFlood/></filter>",
                "<filter id='f'><feTurbulence numOctaves='2000000000'/></filter>",
                "<filter id='f'><feGaussianBlur stdDeviation='1 1e30'/></filter>",
                "<path stroke-dasharray='1e-9' d='M0 0 900 900'/>",
                "<g style='stroke-dasharray: .00001 .00001'><line x2='900000' y2='9'/></g>"
            })
    void effectsHaveAMeasure(String effect) {
        assertThat(cleaning(effect)).isEqualTo(tooComplex());
    }

    @Test
    void manyFiltersAreTooMany() {
        String shadow =
                "<filter id='f'><feGaussianBlur stdDeviation='4'/><feOffset dx='2'/></filter>";
        String shape = "<rect filter='url(#f)' width='5' height='5'/>";

        assertThat(cleaning(shadow + shape.repeat(10))).isInstanceOf(Cleaning.Clean.class);
        assertThat(cleaning(shadow + shape.repeat(1000))).isEqualTo(tooComplex());
    }

    @Test
    void nestingHasABottom() {
        assertThat(cleaning("<g>".repeat(70) + "</g>".repeat(70)))
                .isInstanceOf(Cleaning.Clean.class);
        assertThat(cleaning("<g>".repeat(100_000) + "</g>".repeat(100_000)))
                .isEqualTo(tooComplex());
        String chain =
                IntStream.range(0, 5_000)
                        .mapToObj(n -> "<use id='u%d' href='#u%d'/>".formatted(n, n + 1))
                        .collect(Collectors.joining());
        assertThat(cleaning(chain)).isEqualTo(tooComplex());
    }

    @Test
    void entitiesAreNotEvenRead() {
        String entities =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(
                                n ->
                                        "<!ENTITY e%d '%s'>"
                                                .formatted(n, "&e%d;".formatted(n - 1).repeat(10)))
                        .collect(Collectors.joining());
        String file =
                "<!DOCTYPE svg [<!ENTITY e0 'ha'>" + entities + "]>" + svg("<text>&e5;</text>");

        assertThat(PictureCleaner.clean(file.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Cleaning.Refused(PictureRefusal.UNSAFE_SVG));
    }

    @Test
    void aDetailedIllustrationIsTaken() {
        String leaf = "<path stroke-dasharray='4 6' d='M10 10" + " c1 2 3 4 5 6".repeat(40) + "'/>";

        assertThat(cleaning(leaf.repeat(1_500))).isInstanceOf(Cleaning.Clean.class);
    }
}
