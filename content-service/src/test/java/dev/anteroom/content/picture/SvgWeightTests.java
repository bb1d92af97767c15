package dev.anteroom.content.picture;

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
                "marker-mid='URL(#m)'",
                "style='MARKER-MID:url(#m)'",
                "style='marker:Url( #m )'",
                "style='fill:url(#m);marker-end:/**/url(#m)'",
                "style='--m:url(#m);Marker-Mid:var(--m)'"
            })
    void aMarkerIsKnownInEverySpelling(String marked) {
        String marker = "<marker id='m'>" + "<path d='M0 0'/>".repeat(60) + "</marker>";
        String points = " d='M0 0" + " 1 1".repeat(1000) + "'";

        assertThat(cleaning(marker + "<path " + marked + points + "/>")).isEqualTo(tooComplex());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fill='URL(#p)'",
                "mask='Url(#p)'",
                "style='FILL:URL(#p)'",
                "style='Mask : url(#p)'",
                "clip-path='url(#p)'"
            })
    void aPaintIsKnownInEverySpelling(String painted) {
        String pattern = "<pattern id='p'>" + "<path d='M0 0'/>".repeat(60) + "</pattern>";

        assertThat(cleaning(pattern + ("<rect " + painted + "/>").repeat(10)))
                .isInstanceOf(Cleaning.Clean.class);
        assertThat(cleaning(pattern + ("<rect " + painted + "/>").repeat(100)))
                .isEqualTo(tooComplex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fill='url(#p)'", "stroke='url(#p)'", "style='fill:url(#p)'"})
    void aPaintIsHandedDownToAllShapes(String painted) {
        String pattern = "<pattern id='p'><path d='M0 0'/></pattern>";
        String group = pattern + "<g " + painted + "><g>%s</g></g>";

        assertThat(cleaning(group.formatted("<rect/>".repeat(10))))
                .isInstanceOf(Cleaning.Clean.class);
        assertThat(cleaning(group.formatted("<rect/>".repeat(100)))).isEqualTo(tooComplex());
        assertThat(
                        cleaning(
                                "<g id='s'>"
                                        + "<rect/>".repeat(100)
                                        + "</g>"
                                        + group.formatted("<use href='#s'/>")))
                .isEqualTo(tooComplex());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"marker-mid='url(#m)'", "style='marker:url(#m)'", "style='--m:url(#m)'"})
    void aMarkerIsHandedDownToAllPoints(String marked) {
        String marker = "<marker id='m'>" + "<path d='M0 0'/>".repeat(60) + "</marker>";
        String line = "<path id='l' d='M0 0" + "z".repeat(2000) + "'/>";
        String group = "<g " + marked + ">%s</g>";

        assertThat(cleaning(marker + group.formatted(line))).isEqualTo(tooComplex());
        assertThat(cleaning(marker + line + group.formatted("<use href='#l'/>")))
                .isEqualTo(tooComplex());
        assertThat(cleaning(marker + line + group.formatted("<path d='M0 0 1 1'/>")))
                .isInstanceOf(Cleaning.Clean.class);
    }

    @Test
    void aMarkerIsHandedDownIntoWhatIsUsedInOthersPlace() {
        String inner =
                "<g marker-mid='url(#m)'><marker id='k'><path d='M0 0"
                        + " 1 1".repeat(2000)
                        + "'/></marker></g>";
        String outer = "<path marker-mid='url(#k)' d='M0 0" + " 1 1".repeat(50) + "'/>";

        assertThat(cleaning("<marker id='m'><path d='M0 0'/></marker>" + inner + outer))
                .isEqualTo(tooComplex());
    }

    @Test
    void theGroupOfADrawingMayHaveAPaint() {
        String gradient = "<defs><linearGradient id='g'><stop offset='0'/></linearGradient></defs>";
        String shapes = "<rect style='fill:#123;marker:none'/>".repeat(500);
        String layer = "<g style='FILL:url(#g);filter:url(#f)'>" + gradient + shapes + "</g>";
        String filter = "<filter id='f'><feGaussianBlur stdDeviation='4'/></filter>";

        assertThat(cleaning(filter + layer)).isInstanceOf(Cleaning.Clean.class);
    }

    @Test
    void whatManyPaintsAreHandedDownToIsTooComplex() {
        String paints =
                IntStream.range(0, 50)
                        .mapToObj(n -> "--p%d:url(#p%d)".formatted(n, n))
                        .collect(Collectors.joining(";"));

        assertThat(cleaning("<g style='" + paints + "'/>")).isEqualTo(tooComplex());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<use href='#%61'/>",
                "<rect fill='url(#%61)'/>",
                "<rect fill='u\\72l(#a)'/>",
                "<rect mask='url(#\\61)'/>",
                "<rect mask='INHERIT'/>",
                "<rect style='filter:/*;*/inherit'/>",
                "<rect style='all:inherit'/>"
            })
    void whatCannotBeCountedIsRefused(String part) {
        assertThat(cleaning("<path id='a' d='M0 0'/>" + part))
                .isEqualTo(Cleaning.refused(PictureRefusal.UNSAFE_SVG));
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

    private static Cleaning tooComplex() {
        return Cleaning.refused(PictureRefusal.TOO_COMPLEX);
    }

    private static Cleaning cleaning(String parts) {
        return PictureCleaner.clean(svg(parts).getBytes(StandardCharsets.UTF_8));
    }

    private static String svg(String parts) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>" + parts + "</svg>";
    }
}
