package dev.anteroom.standalone.wholesite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What arrived in the mail catcher, asked for through the gateway. */
final class Letters {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String site;

    Letters(String site) {
        this.site = site;
    }

    /** All letters to this address, newest first. */
    List<JsonNode> to(String address) {
        return list("?to=" + encoded(address));
    }

    /** Those with this subject; other tests may publish to everyone meanwhile. */
    List<JsonNode> to(String address, String subject) {
        return list("?to=" + encoded(address) + "&subject=" + encoded(subject));
    }

    /** All letters with this subject, newest first. */
    List<JsonNode> with(String subject) {
        return list("?subject=" + encoded(subject));
    }

    private List<JsonNode> list(String query) {
        return JSON.readTree(get("/_mail/api/messages" + query)).valueStream().toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Waits until there are this many letters to the address and gives the newest, whole. */
    JsonNode await(String address, int number) {
        patiently().until(() -> to(address).size() >= number);
        return whole(to(address).getFirst().path("id").asString());
    }

    /** Waits until a letter with this subject came to the address and gives it, whole. */
    JsonNode await(String address, String subject) {
        patiently().until(() -> !to(address, subject).isEmpty());
        return whole(to(address, subject).getFirst().path("id").asString());
    }

    JsonNode whole(String id) {
        return JSON.readTree(get("/_mail/api/messages/" + id));
    }

    /** What an attachment holds. */
    String attachment(JsonNode letter, String type) {
        return letter.path("attachments")
                .valueStream()
                .filter(part -> part.path("type").asString().startsWith(type))
                .map(part -> get(part.path("href").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + type + " in " + letter));
    }

    static ConditionFactory patiently() {
        return Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100));
    }

    private String get(String path) {
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create(site + path)).build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException("The mail catcher does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
