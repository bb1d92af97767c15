package dev.anteroom.content.picture;

import static dev.anteroom.content.picture.Drawings.cleaning;
import static dev.anteroom.content.picture.Drawings.tooComplex;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a drawing refers to counts wherever it is drawn, however it is written. */
class SvgReferenceTests {

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
}
