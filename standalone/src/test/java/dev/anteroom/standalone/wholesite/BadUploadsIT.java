package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files that are no pictures, or too much, and requests that are too long at the top. */
@OnlyWriterOnSharedSite
class BadUploadsIT {

    private static final int MB = 1_000_000;

    private static TestSite site;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
    }

    @Test
    void filesThatAreNoPicturesAreRefused() {
        List<List<String>> before = Kept.of(site);
        Web owner = site.staff(SharedSite.DESK);
        for (byte[] file :
                List.of(
                        new byte[0],
                        "not a picture".getBytes(StandardCharsets.UTF_8),
                        "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                        head(1, 1),
                        head(60_000, 60_000))) {
            HttpResponse<String> answer = owner.upload("/studio/media", "picture", file);
            assertThat(Answer.refusal("An upload of " + file.length, answer)).isEmpty();
        }
        assertThat(Kept.of(site)).isEqualTo(before);
    }

    @Test
    void filesThatAreTooLargeAreRefused() {
        List<List<String>> before = Kept.of(site);
        Web owner = site.staff(SharedSite.DESK);
        HttpResponse<String> answer = owner.upload("/studio/media", "picture", new byte[30 * MB]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Answer.refusal("An upload of 30 MB", answer)).isEmpty();
        assertThat(Kept.of(site)).isEqualTo(before);
    }

    @Test
    void requestsThatAreTooLongAtTheTopAreRefused() {
        RawRequest raw = new RawRequest(site.url());
        String line = raw.get("/" + "x".repeat(20_000));
        assertThat(RawRequest.status(line)).isIn(400, 413, 414, 431);
        assertThat(statusOfLongHeaders(raw)).isIn(400, 413, 431);
        assertThat(new Web(site.url()).page("/newsletter").statusCode()).isEqualTo(200);
    }

    /** A connection that is ended before all was read may take its answer along. */
    private static int statusOfLongHeaders(RawRequest raw) {
        String headers =
                "Host: localhost\nSec-Fetch-Site: same-origin\nX-Long: " + "x".repeat(40_000);
        try {
            return RawRequest.status(raw.postForm("/newsletter", "email=a@example.com", headers));
        } catch (UncheckedIOException ended) {
            return 431;
        }
    }

    /** The beginning of a PNG file (ISO/IEC 15948) of this size, and nothing else. */
    private static byte[] head(int width, int height) {
        ByteBuffer chunk = ByteBuffer.allocate(17);
        chunk.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        chunk.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(chunk.array());
        return ByteBuffer.allocate(33)
                .put(HexFormat.of().parseHex("89504e470d0a1a0a"))
                .putInt(13)
                .put(chunk.array())
                .putInt((int) crc.getValue())
                .array();
    }
}
