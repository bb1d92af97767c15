package dev.anteroom.content.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that would not fit into the memory of a service are taken in all the same. */
class LargePictureTests {

    /** The longest side that is not thinned, so that every pixel is read. */
    private static final int SIDE = 4799;

    /** With sixteen bits this many are already more than the memory that is left. */
    private static final int DEEP_SIDE = 3600;

    @TempDir private Path folder;

    /** One process for all three, since each costs seconds to start. */
    @Test
    void picturesOfManyMegapixelsAreShrunkInSmallMemory() throws Exception {
        assertThat(cleanedInSmallMemory(jpeg(), png(SIDE, 8), png(DEEP_SIDE, 16)))
                .containsExactly("2400x2400", "2400x2400", "2400x2400");
    }

    @Test
    void theBandsMeetWithoutASeam() throws IOException {
        byte[] bytes = Files.readAllBytes(png(3001, 8));
        Cleaning.Clean clean = (Cleaning.Clean) PictureCleaner.clean(bytes);
        BufferedImage shrunk =
                ImageIO.read(new ByteArrayInputStream(clean.picture().content().bytes()));
        for (int y = 1; y < shrunk.getHeight(); y++) {
            int above = new Color(shrunk.getRGB(1200, y - 1)).getGreen();
            assertThat(new Color(shrunk.getRGB(1200, y)).getGreen())
                    .as("row " + y)
                    .isBetween(above, above + 1);
        }
    }

    private Path jpeg() throws IOException {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_3BYTE_BGR);
        var canvas = picture.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, Color.RED, SIDE, SIDE, Color.BLUE));
        canvas.fillRect(0, 0, SIDE, SIDE);
        canvas.dispose();
        Path file = folder.resolve("large.jpg");
        ImageIO.write(picture, "jpg", file.toFile());
        return file;
    }

    private Path png(int side, int bits) throws IOException {
        Path file = folder.resolve("large-" + bits + ".png");
        return Files.write(file, PhotoBytes.paleningPng(side, side, bits));
    }

    private static List<String> cleanedInSmallMemory(Path... files) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        SmallMemory.HEAP,
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallMemory.class.getName()));
        Arrays.stream(files).map(Path::toString).forEach(command::add);
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var said = child.getInputStream()) {
            String answer = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(child.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return answer.lines().toList();
        } finally {
            child.destroyForcibly();
        }
    }
}
