package dev.anteroom.standalone.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Somebody with a browser, and cookies of their own; what they post comes from the site's pages.
 */
public final class Visitor {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .connectTimeout(LIMIT)
                    .build();

    /** Looks at a page. */
    public HttpResponse<String> get(String address) {
        return send(request(address).header("Accept", "text/html"));
    }

    /** Asks as a program does. */
    public HttpResponse<String> json(String address) {
        return send(request(address).header("Accept", "application/json"));
    }

    /** Presses the button of a form. */
    public HttpResponse<String> post(String address, String form) {
        return post(address, "application/x-www-form-urlencoded", form);
    }

    /** Sends a body of this type, with further headers as name and value in turn. */
    public HttpResponse<String> post(String address, String type, String body, String... headers) {
        HttpRequest.Builder request =
                request(address)
                        .header("Content-Type", type)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(LIMIT);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("The site does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
