package dev.anteroom.content.picture.studio;

import static dev.anteroom.content.testing.Visitor.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.picture.UploadPicture;
import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class UploadTests {

    private static final String BOUNDARY = "----a-boundary";
    private static final String END = "--" + BOUNDARY + "--\r\n";
    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'><path d='M1 0'/></svg>";

    @Autowired private Visitor visitor;

    @Test
    void aPictureIsKeptAndServed() {
        HttpResponse<String> answer = upload(SVG, "A line");
        assertThat(answer.statusCode()).isEqualTo(303);

        Document media = Jsoup.parse(visitor.get("/studio/media", owner()).body());
        String address = media.select(".media-grid img[alt=A line]").attr("src");

        assertThat(visitor.get(address).body()).contains("<path d=\"M1 0\">");
        assertThat(media.select(".media-grid input").eachAttr("value"))
                .contains("![A line](" + address + ")");
        assertThat(
                        media.select(".media-grid button[hidden]:not([data-copied=''])")
                                .eachAttr("data-copy-link"))
                .contains("![A line](" + address + ")");
    }

    @Test
    void aScriptIsRefusedKindly() {
        HttpResponse<String> answer =
                upload("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", "x");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#picture-error").text()).contains("script");
    }

    @Test
    void aDrawingWithoutEndIsRefusedKindly() {
        HttpResponse<String> answer =
                upload(
                        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                + "<g id='a'><use href='#a'/></g></svg>",
                        "x");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#picture-error").text())
                .contains("make it simpler");
    }

    @Test
    void aDescriptionIsAskedForAndNothingTypedIsLost() {
        HttpResponse<String> answer = upload("", "Typed already");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("input[name=alt]").val())
                .isEqualTo("Typed already");
    }

    @Test
    void aPictureWithoutAFilesNameIsNoFile() {
        HttpResponse<String> answer = send(field("alt", "A line") + field("picture", SVG) + END);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#picture-error").text()).contains("choose");
        assertThat(page.select("input[name=alt]").val()).isEqualTo("A line");
    }

    /** The smallest that is too large, so that the answer never overtakes the file. */
    @Test
    void largeFilesAreRefusedClearly() {
        HttpResponse<String> answer = upload("x".repeat(UploadPicture.MOST_BYTES + 1), "Huge");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#picture-error").text()).contains("large");
    }

    private HttpResponse<String> upload(String file, String alt) {
        return send(
                field("alt", alt)
                        + "--"
                        + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a.svg\""
                        + "\r\nContent-Type: image/svg+xml\r\n\r\n"
                        + file
                        + "\r\n"
                        + END);
    }

    private static String field(String name, String value) {
        return "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n";
    }

    private HttpResponse<String> send(String parts) {
        return visitor.send(
                visitor.to("/studio/media")
                        .header("Authorization", "Bearer " + owner())
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofString(parts, StandardCharsets.UTF_8)));
    }
}
