package dev.anteroom.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.page.PageSettings;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailBodyTests {

    private final MailBody body = new MailBody(new PageSettings("https://practice.example"));

    @Test
    void givesLinksAndPicturesTheirWholeAddress() {
        Issue issue =
                issue(
                        "<p><a href=\"/articles/b\">b</a> <a href=\"#top\">up</a></p>"
                                + "<img src=\"/media/a.png\" srcset=\"x\" loading=\"lazy\" alt=\"A\">");

        assertThat(body.html(issue))
                .contains("href=\"https://practice.example/articles/b\"")
                .contains("href=\"https://practice.example/articles/a#top\"")
                .contains("src=\"https://practice.example/media/a.png\"")
                .contains("width=\"552\"")
                .doesNotContain("srcset", "loading");
    }

    @Test
    void showsDrawingsAsPixels() {
        String name = "/media/0123456789abcdef0123456789abcdef";

        assertThat(body.html(issue("<img src=\"" + name + ".svg\" alt=\"A\">")))
                .contains("src=\"https://practice.example" + name + ".png\"");
    }

    @Test
    void makesPicturesNoWiderThanTheLetter() {
        assertThat(body.html(issue("<img src=\"/a.png\" alt=\"\" width=\"1200\" height=\"800\">")))
                .contains("width=\"552\"", "height=\"368\"");
        assertThat(body.html(issue("<img src=\"/a.png\" alt=\"\" width=\"300\" height=\"200\">")))
                .contains("width=\"300\"", "height=\"200\"");
    }

    @Test
    void writesTheSameAsPlainText() {
        Issue issue =
                issue(
                        "<h2>First</h2><p>One <a href=\"/x\">link</a>.</p><ul><li>a</li><li>b</li></ul>"
                                + "<blockquote><p>Said.</p></blockquote>");

        assertThat(body.text(issue))
                .isEqualTo(
                        "FIRST\n\nOne link (https://practice.example/x).\n\n- a\n\n- b\n\n> Said.");
    }

    private static Issue issue(String html) {
        return new Issue(
                UUID.randomUUID(),
                "/articles/a",
                "A",
                "",
                html,
                "Ann",
                "ann",
                false,
                Locale.ENGLISH,
                Instant.EPOCH,
                null);
    }
}
