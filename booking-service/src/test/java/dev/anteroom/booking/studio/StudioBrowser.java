package dev.anteroom.booking.studio;

import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A member of the staff in front of the studio. */
final class StudioBrowser {

    private final WebTestClient web;

    StudioBrowser(WebTestClient web) {
        this.web = web;
    }

    Document page(String path, String token) {
        return read(get(path, token).expectStatus().isOk());
    }

    void status(String path, String token, int status) {
        get(path, token).expectStatus().isEqualTo(status);
    }

    private WebTestClient.ResponseSpec get(String path, String token) {
        return web.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    /** Sends a form, which must be answered so. */
    Document post(String path, MultiValueMap<String, String> fields, String token, int status) {
        return read(
                web.post()
                        .uri(path)
                        .accept(MediaType.TEXT_HTML)
                        .headers(headers -> headers.setBearerAuth(token))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .bodyValue(fields)
                        .exchange()
                        .expectStatus()
                        .isEqualTo(status));
    }

    private static Document read(WebTestClient.ResponseSpec response) {
        return Jsoup.parse(
                Objects.requireNonNullElse(
                        response.expectBody(String.class).returnResult().getResponseBody(), ""));
    }

    /** The first form's fields, as a browser would send them. */
    static MultiValueMap<String, String> fields(Document page) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        Element form = Objects.requireNonNull(page.selectFirst("main form.form"));
        List<Element> inputs = form.select("input[name], textarea[name], select[name]");
        for (Element input : inputs) {
            boolean box = List.of("checkbox", "radio").contains(input.attr("type"));
            if (!box || input.hasAttr("checked")) {
                Element chosen = input.selectFirst("option[selected]");
                fields.add(input.attr("name"), chosen == null ? input.val() : chosen.val());
            }
        }
        return fields;
    }
}
