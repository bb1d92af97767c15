package dev.anteroom.content.article.studio;

import static dev.anteroom.content.testing.Visitor.header;
import static dev.anteroom.content.testing.Visitor.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Visitor;
import dev.anteroom.content.topic.Topics;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ContentTest
class ArticleApiTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ARTICLES = "/api/content/staff/articles";

    @Autowired private Visitor visitor;
    @Autowired private Topics topics;

    @Test
    void aProgramWritesAndPublishes() {
        HttpResponse<String> started = send("POST", ARTICLES, article("By a program"), null);
        String address = ARTICLES + "/" + read(started).get("id").asString();

        assertThat(started.statusCode()).isEqualTo(201);
        assertThat(header(started, "ETag")).isEqualTo("\"1\"");
        HttpResponse<String> revised =
                send("PUT", address, article("By a program, edited"), "\"1\"");
        assertThat(header(revised, "ETag")).isEqualTo("\"2\"");
        HttpResponse<String> published =
                send("POST", address + "/publication", "{\"mailing\":\"without\"}", "\"2\"");
        assertThat(read(published).get("publicationNumber").asInt()).isZero();
        assertThat(visitor.get("/api/content/articles").body()).contains("By a program, edited");
        assertThat(send("DELETE", address + "/publication", "", "\"3\"").statusCode())
                .isEqualTo(200);
        assertThat(visitor.get("/articles/by-a-program").statusCode()).isEqualTo(410);
    }

    @Test
    void nothingIsOverwrittenBlindly() {
        HttpResponse<String> started = send("POST", ARTICLES, article("Blindly"), null);
        String address = ARTICLES + "/" + read(started).get("id").asString();

        assertThat(send("PUT", address, article("x"), null).statusCode()).isEqualTo(428);
        HttpResponse<String> old = send("PUT", address, article("x"), "\"7\"");
        assertThat(old.statusCode()).isEqualTo(412);
        assertThat(read(old).get("version").asInt()).isEqualTo(1);
        assertThat(header(old, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void fieldsAreNamed() {
        HttpResponse<String> answer = send("POST", ARTICLES, "{\"title\":\"\"}", null);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(read(answer).get("errors").propertyNames()).contains("title", "author");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"title\":{}}",
                "{\"sources\":[{\"href\":\"javascript:1\"}]}",
                "{\"author\":\"me\"}",
                "{\"topics\":[null]}",
                "{\"sources\":[null]}",
                "{\"sources\":[{}]}",
                "{\"title\":\"bell \\u0007\"}",
                "\"text\""
            })
    void wrongJsonIsAProblem(String json) {
        HttpResponse<String> answer = send("POST", ARTICLES, json, null);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void nullsInListsAreNamed() {
        HttpResponse<String> answer =
                send("POST", ARTICLES, "{\"topics\":[null],\"sources\":[null]}", null);
        assertThat(read(answer).get("errors").propertyNames()).contains("topics", "sources");
    }

    @Test
    void sourcesKeepTheirPartingSignsOverTheDesk() {
        String title = "Either|Or, a \\| b";
        Map<String, Object> input = input("Signs");
        input.put("sources", List.of(Map.of("title", title, "publisher", "", "href", "/a")));
        HttpResponse<String> started = send("POST", ARTICLES, JSON.writeValueAsString(input), null);
        String id = read(started).get("id").asString();
        assertThat(title(started)).isEqualTo(title);
        Map<String, String> form = Desk.form("Signs", 1);
        form.put(
                "sources",
                Jsoup.parse(visitor.get("/studio/articles/" + id, owner()).body())
                        .select("textarea[name=sources]")
                        .val());
        assertThat(visitor.post("/studio/articles/" + id, owner(), form).statusCode())
                .isEqualTo(303);
        assertThat(title(visitor.get(ARTICLES + "/" + id, owner()))).isEqualTo(title);
    }

    @Test
    void topicsKeepTheOrderInWhichTheyCame() {
        List<String> backwards =
                topics.all().reversed().stream().map(t -> t.id().value().toString()).toList();
        Map<String, Object> input = input("Backwards");
        input.put("topics", backwards);
        HttpResponse<String> started = send("POST", ARTICLES, JSON.writeValueAsString(input), null);
        assertThat(read(started).get("topics").valueStream().map(JsonNode::asString))
                .isEqualTo(backwards);
    }

    @Test
    void aSourceIsOneLine() {
        Map<String, Object> input = input("Lines");
        input.put("sources", List.of(Map.of("title", "a\nb", "publisher", "", "href", "")));
        HttpResponse<String> answer = send("POST", ARTICLES, JSON.writeValueAsString(input), null);
        assertThat(read(answer).get("errors").propertyNames()).containsExactly("sources");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1_------------------------------------",
                "1_000000000000000000000000000000000000",
                "1_0-0-0-0-00000000000000000000000000000"
            })
    void aCursorThatNobodyGaveIsAProblem(String cursor) {
        assertThat(visitor.get("/api/content/articles?cursor=" + cursor).statusCode())
                .isEqualTo(400);
    }

    @Test
    void strangersMayOnlyRead() {
        HttpRequest.Builder request =
                visitor.to(ARTICLES)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(article("No")));

        assertThat(visitor.send(request).statusCode()).isEqualTo(401);
        assertThat(visitor.get("/api/content/articles").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> send(
            String method, String path, String json, @Nullable String ifMatch) {
        HttpRequest.Builder request =
                visitor.to(path)
                        .header("Authorization", "Bearer " + owner())
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(json));
        return visitor.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    private static String title(HttpResponse<String> answer) {
        return read(answer).get("sources").get(0).get("title").asString();
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static String article(String title) {
        return JSON.writeValueAsString(input(title));
    }

    private static Map<String, Object> input(String title) {
        return new HashMap<>(
                Map.of("title", title, "markdown", "It was raining.", "author", Desk.ODALYS));
    }
}
