package dev.anteroom.standalone.mailcatcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.standalone.process.Ports;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTests {

    private static final int MOST = 3;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Ports ports = new Ports(new Random());

    @TempDir private Path folder;

    private MailCatcher catcher;

    @BeforeEach
    void start() {
        catcher =
                MailCatcher.start(
                        new MailCatcher.Layout(
                                folder, ports.next(), ports.next(), "practice.test", MOST, 1 << 20),
                        InstantSource.system());
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void keepsALetterAndShowsItInThreeViews() throws Exception {
        send(
                "anna@example.org",
                "Grüße",
                "Confirm: http://localhost:8080/x?a=1&b=2",
                "<p>Hallo</p>");

        String letter = firstLetter();

        assertThat(get("/_mail").body()).contains("Grüße", "anna@example.org");
        assertThat(get(letter).body()).contains("<iframe", "src=\"" + letter + "/body\"");
        assertThat(get(letter + "/text").body())
                .contains("<a href=\"http://localhost:8080/x?a=1&amp;b=2\"");
        assertThat(get(letter + "/headers").body()).contains("Delivered-To", "Message-ID");
    }

    @Test
    void showsALettersHtmlWithoutPower() throws Exception {
        send("anna@example.org", "x", "x", "<html><head></head><script>alert(1)</script></html>");

        HttpResponse<String> body = get(firstLetter() + "/body");

        assertThat(body.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox ")
                .contains("default-src 'none'")
                .doesNotContain("allow-scripts");
        assertThat(body.body()).contains("<base target=\"_blank\">");
    }

    @Test
    void escapesWhatSendersWrite() throws Exception {
        send("anna@example.org", "<script>alert(1)</script>", "<b>no</b>", "<p>x</p>");

        assertThat(get("/_mail").body()).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(get(firstLetter() + "/text").body()).contains("&lt;b&gt;no");
    }

    @Test
    void findsLettersForPrograms() throws Exception {
        send("anna@example.org", "Your booking", "at ten", "<p>at ten</p>");
        send("ben@example.org", "Welcome", "hello", "<p>hello</p>");

        String found = get("/_mail/api/messages?to=ANNA%40example.org&subject=book").body();

        assertThat(found).contains("\"subject\":\"Your booking\"").doesNotContain("Welcome");
        assertThat(get(firstLetter().replace("/_mail/", "/_mail/api/")).body())
                .contains("\"text\":\"hello\"", "\"html\":\"<p>hello</p>\"", "\"name\":\"From\"");
    }

    @Test
    void offersAttachments() throws Exception {
        send("anna@example.org", "Invitation", "x", "<img src=\"cid:lake\">");

        assertThat(get(firstLetter()).body()).contains("picture.png");
        assertThat(get(firstLetter() + "/body").body())
                .contains("src=\"" + firstLetter() + "/parts/2\"");
        assertThat(get(firstLetter() + "/parts/2").headers().firstValue("Content-Type"))
                .contains("image/png");
    }

    @Test
    void throwsTheOldestAway() throws Exception {
        for (int i = 0; i < MOST + 1; i++) {
            send("anna@example.org", "letter " + i, "x", "x");
        }

        assertThat(get("/_mail").body())
                .contains("letter 3", "letter 1")
                .doesNotContain("letter 0");
        assertThat(folder).isDirectoryContaining("glob:**.eml");
        assertThat(folder.toFile().list()).hasSize(MOST);
    }

    @Test
    void remembersLettersOverARestart() throws Exception {
        send("anna@example.org", "kept", "x", "x");
        catcher.close();

        start();

        assertThat(get("/_mail").body()).contains("kept");
    }

    @Test
    void isDownWhenItIsToldTo() throws Exception {
        catcher.refuseLetters();
        assertThatThrownBy(() -> send("anna@example.org", "x", "x", "x"))
                .isInstanceOf(MessagingException.class);

        catcher.takeLetters();
        send("anna@example.org", "later", "x", "x");
        assertThat(get("/_mail").body()).contains("later");
    }

    @Test
    void answersNoOtherSite() throws Exception {
        HttpRequest post =
                HttpRequest.newBuilder(uri("/_mail/empty"))
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Sec-Fetch-Mode", "navigate")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();

        assertThat(client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void hasAPageForALetterThatIsGone() throws Exception {
        assertThat(get("/_mail/messages/1700000000000-00000a").statusCode()).isEqualTo(404);
        assertThat(get("/_mail/messages/../../etc/passwd").statusCode()).isEqualTo(404);
    }

    private String firstLetter() throws Exception {
        Matcher link = Pattern.compile("/_mail/messages/[0-9a-f-]+").matcher(get("/_mail").body());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri(path)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI uri(String path) {
        return catcher.url().resolve(path);
    }

    private void send(String to, String subject, String text, String html) throws Exception {
        new SentLetter(to, subject, text, html).to(catcher.smtpPort());
    }
}
