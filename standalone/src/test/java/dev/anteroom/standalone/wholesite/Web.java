package dev.anteroom.standalone.wholesite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that asks the site through the gateway, with cookies of its own. */
final class Web {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(cookies)
                    .connectTimeout(LIMIT)
                    .build();
    private final String site;

    Web(String site) {
        this.site = site;
    }

    /** What it was given so far, such as a session. */
    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    HttpResponse<String> page(String path) {
        return get(path, "text/html");
    }

    JsonNode json(String path) {
        return read(get(path, "application/json"));
    }

    HttpResponse<String> get(String path, String accept, String... headers) {
        return send(with(request(path).header("Accept", accept), headers));
    }

    /** As the site's own pages post. */
    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return ask("POST", path, type, body, headers);
    }

    /** As the site's own pages ask. */
    HttpResponse<String> ask(
            String method, String path, String type, String body, String... headers) {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", type)
                        .header("Sec-Fetch-Site", "same-origin")
                        .method(method, BodyPublishers.ofString(body));
        return send(with(request, headers));
    }

    /** As a program of some other site, which says nothing of where it comes from by itself. */
    HttpResponse<String> askFromElsewhere(
            String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, BodyPublishers.ofString(body));
        return send(with(request, headers));
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    /** Posts a file as the browser does (RFC 7578). */
    HttpResponse<String> upload(String path, String field, byte[] file) {
        String head =
                """
                --edge-of-a-part
                Content-Disposition: form-data; name="%s"; filename="lake.png"
                Content-Type: image/png

                """
                        .formatted(field)
                        .replace("\n", "\r\n");
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=edge-of-a-part")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Accept", "text/html")
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(head),
                                        BodyPublishers.ofByteArray(file),
                                        BodyPublishers.ofString("\r\n--edge-of-a-part--\r\n"))));
    }

    HttpResponse<String> postJson(String path, String body, String... headers) {
        return post(path, "application/json", body, headers);
    }

    HttpResponse<String> postForm(String path, String body) {
        return post(path, "application/x-www-form-urlencoded", body);
    }

    static JsonNode read(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        URI uri = URI.create(path.startsWith("http") ? path : site + path);
        return HttpRequest.newBuilder(uri).timeout(LIMIT);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("The gateway does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
