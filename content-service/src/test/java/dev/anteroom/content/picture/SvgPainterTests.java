package dev.anteroom.content.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SvgPainterTests {

    @Test
    void drawsOnWhiteAsWideAsLettersNeed() throws IOException {
        BufferedImage drawn =
                draw("<rect x='0' y='0' width='30' height='40' fill='#22403f'/>", 60, 40);

        assertThat(drawn.getWidth()).isEqualTo(1200);
        assertThat(drawn.getHeight()).isEqualTo(800);
        assertThat(new Color(drawn.getRGB(100, 400))).isEqualTo(new Color(0x22403f));
        assertThat(new Color(drawn.getRGB(1100, 400))).isEqualTo(Color.WHITE);
    }

    @Test
    void keepsTallPicturesWithinBounds() throws IOException {
        BufferedImage drawn = draw("<circle cx='5' cy='50' r='4'/>", 10, 100);

        assertThat(drawn.getWidth()).isEqualTo(240);
        assertThat(drawn.getHeight()).isEqualTo(2400);
    }

    @Test
    void drawsNothingFromWhatIsNoSvg() {
        assertThat(SvgPainter.png("<p>".getBytes(StandardCharsets.UTF_8), 10, 10)).isNull();
    }

    private static BufferedImage draw(String shapes, int width, int height) throws IOException {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'>%s</svg>"
                        .formatted(width, height, shapes);
        byte[] png = SvgPainter.png(svg.getBytes(StandardCharsets.UTF_8), width, height);
        return ImageIO.read(new ByteArrayInputStream(Objects.requireNonNull(png)));
    }
}
