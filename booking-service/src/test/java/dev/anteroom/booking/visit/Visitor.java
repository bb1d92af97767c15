package dev.anteroom.booking.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.LastingStart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Someone with a browser that has no JavaScript. */
final class Visitor {

    private final WebTestClient web;

    Visitor(WebTestClient web) {
        this.web = web;
    }

    /** Opens a page that must be there. */
    Document open(String path) {
        EntityExchangeResult<String> result =
                web.get()
                        .uri(path)
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult();
        return page(result);
    }

    /**
     * The address of a free time that the pages offer for this zone, one that does not run out
     * while a test looks at it.
     */
    String free(String offerPath, String zone) {
        List<Element> slots = new ArrayList<>();
        Document month = open(offerPath + "?zone=" + zone);
        while (true) {
            for (Element day : month.select("td.free a")) {
                String path = offerPath + day.attr("href").replace("#times", "");
                slots.addAll(open(path).select("a.slot"));
                if (!start(slots.getLast()).isBefore(late(slots))) {
                    return LastingStart.of(slots, Visitor::start).attr("href");
                }
            }
            Element later = Objects.requireNonNull(month.selectFirst("a[rel=next]"), "none free");
            month = open(offerPath + later.attr("href"));
        }
    }

    private static Instant late(List<Element> slots) {
        return start(slots.getFirst()).plus(LastingStart.FROM_THE_FIRST);
    }

    private static Instant start(Element slot) {
        return Instant.parse(slot.select("time").attr("datetime"));
    }

    /** What the page of a start that cannot be had says above everything. */
    String refusal(String path) {
        EntityExchangeResult<String> result =
                web.get()
                        .uri(path)
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .expectStatus()
                        .isEqualTo(409)
                        .expectBody(String.class)
                        .returnResult();
        return page(result).select("h1").text();
    }

    /** Fills in the form of a page and sends it. */
    EntityExchangeResult<String> fill(Document page, Map<String, String> typed) {
        Element form = Objects.requireNonNull(page.selectFirst("form[method=post]"));
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        form.select("input[type=hidden], input[type=radio][checked]")
                .forEach(hidden -> fields.add(hidden.attr("name"), hidden.attr("value")));
        typed.forEach(fields::set);
        return post(form.attr("action"), fields);
    }

    EntityExchangeResult<String> post(String path, MultiValueMap<String, String> fields) {
        return web.post()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(fields)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    /** Books and gives the address of the client's page. */
    String book(String startPath, String email) {
        EntityExchangeResult<String> result =
                fill(
                        open(startPath),
                        Map.of("name", "Quirin Abendroth", "email", email, "consent", "yes"));
        assertThat(result.getStatus().value()).isEqualTo(303);
        return location(result);
    }

    static String location(EntityExchangeResult<?> result) {
        return Objects.requireNonNull(result.getResponseHeaders().getLocation()).getRawPath();
    }

    static Document page(EntityExchangeResult<String> result) {
        return Jsoup.parse(Objects.requireNonNullElse(result.getResponseBody(), ""));
    }
}
