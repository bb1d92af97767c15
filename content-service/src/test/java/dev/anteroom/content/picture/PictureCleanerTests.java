package dev.anteroom.content.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCleanerTests {

    @Test
    void writesRasterPicturesAnew() throws IOException {
        byte[] hidden = "<?php evil".getBytes(StandardCharsets.US_ASCII);
        byte[] png = join(encoded(300, 200, "png"), hidden);

        CleanPicture clean = clean(png);

        assertThat(clean.content().format()).isEqualTo(PictureFormat.PNG);
        assertThat(clean.width()).isEqualTo(300);
        assertThat(new String(clean.content().bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("evil");
    }

    @Test
    void shrinksLargePictures() throws IOException {
        CleanPicture clean = clean(encoded(6000, 3000, "jpg"));

        assertThat(clean.width()).isEqualTo(2400);
        assertThat(clean.height()).isEqualTo(1200);
    }

    @Test
    void turnsPhotosUprightAndForgetsTheRest() throws IOException {
        byte[] photo = PhotoBytes.withOrientation(encoded(300, 200, "jpg"), 6);

        CleanPicture clean = clean(photo);

        assertThat(clean.width()).isEqualTo(200);
        assertThat(clean.height()).isEqualTo(300);
        assertThat(new String(clean.content().bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(clean.content().bytes()));
        assertThat(new Color(upright.getRGB(100, 10)).getRed()).isGreaterThan(200);
    }

    @Test
    void refusesBombsBeforeReadingAPixel() {
        assertRefused(PhotoBytes.pngThatClaims(50_000, 50_000), PictureRefusal.TOO_MANY_PIXELS);
    }

    @Test
    void refusesWhatIsBroken() throws IOException {
        byte[] png = encoded(300, 200, "png");

        assertRefused(Arrays.copyOf(png, png.length / 2), PictureRefusal.DAMAGED);
        assertRefused(new byte[0], PictureRefusal.EMPTY);
        assertRefused(new byte[PictureCleaner.MOST_BYTES + 1], PictureRefusal.TOO_LARGE);
        assertRefused(text("GIF89a and then nothing"), PictureRefusal.DAMAGED);
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertRefused(text("%PDF-1.7"), PictureRefusal.UNKNOWN_FORMAT);
        assertRefused(text("<html><body>hi</body></html>"), PictureRefusal.UNKNOWN_FORMAT);
    }

    @Test
    void copiesDrawings() {
        String svg =
                "<?xml version='1.0'?><!-- me --><svg xmlns='http://www.w3.org/2000/svg'"
                        + " xmlns:inkscape='http://www.inkscape.org' viewBox='0 0 40 30'"
                        + " inkscape:version='1'><metadata><x/></metadata>"
                        + "<path d='M0 0' fill='url(#g)' inkscape:label='x'/></svg>";

        CleanPicture clean = clean(text(svg));
        String written = new String(clean.content().bytes(), StandardCharsets.UTF_8);

        assertThat(clean.width()).isEqualTo(40);
        assertThat(written).contains("<path d=\"M0 0\" fill=\"url(#g)\">");
        assertThat(written).doesNotContain("inkscape", "metadata", "me -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<path onclick='alert(1)' d='M0 0'/>",
                "<foreignObject><p>x</p></foreignObject>",
                "<image href='https://evil.example/x.png'/>",
                "<use href='https://evil.example/x.svg#a'/>",
                "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='data:x'/>",
                "<a href='javascript:alert(1)'><path d='M0 0'/></a>",
                "<style>@import url(https://evil.example/x.css)</style>",
                "<rect fill='url(https://evil.example/x)'/>",
                "<rect style='fill:url(//evil.example)'/>",
                "<animate attributeName='href' values='javascript:alert(1)'/>",
                "<set attributeName='onmouseover' to='alert(1)'/>"
            })
    void refusesDrawingsThatCouldAct(String part) {
        assertRefused(text(svg(part)), PictureRefusal.UNSAFE_SVG);
    }

    @Test
    void refusesEntities() {
        String bomb =
                "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>"
                        + svg("<text>&b;</text>");
        String file =
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                        + svg("<text>&a;</text>");

        assertRefused(text(bomb), PictureRefusal.UNSAFE_SVG);
        assertRefused(text(file), PictureRefusal.UNSAFE_SVG);
        assertRefused(text("<svg><path"), PictureRefusal.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'",
                "SYSTEM 'http://127.0.0.1:1/none.dtd'",
                ""
            })
    void dropsTheDoctypeOfOlderPrograms(String external) {
        String file = "<?xml version='1.0'?>\n<!DOCTYPE svg " + external + ">" + svg("<rect/>");

        CleanPicture clean = clean(text(file));

        assertThat(new String(clean.content().bytes(), StandardCharsets.UTF_8))
                .startsWith("<svg")
                .contains("<rect");
    }

    @Test
    void refusesADoctypeThatDeclares() {
        String declaring = "<!DOCTYPE svg SYSTEM 'a.dtd' [<!ATTLIST rect onclick CDATA 'a()'>]>";

        assertRefused(text(declaring + svg("<rect/>")), PictureRefusal.UNSAFE_SVG);
        assertRefused(
                text("<!--<!DOCTYPE svg>-->" + declaring + svg("<rect/>")),
                PictureRefusal.UNSAFE_SVG);
        assertRefused(text("<!DOCTYPE svg SYSTEM 'a.dtd'>" + svg("&a;")), PictureRefusal.DAMAGED);
    }

    private static String svg(String part) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>" + part + "</svg>";
    }

    private static CleanPicture clean(byte[] file) {
        Cleaning cleaning = PictureCleaner.clean(file);
        assertThat(cleaning).isInstanceOf(Cleaning.Clean.class);
        return ((Cleaning.Clean) cleaning).picture();
    }

    private static void assertRefused(byte[] file, PictureRefusal reason) {
        assertThat(PictureCleaner.clean(file)).isEqualTo(new Cleaning.Refused(reason));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** Red on the left, blue on the right. */
    private static byte[] encoded(int width, int height, String format) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }
}
