package dev.anteroom.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.gateway.testing.GatewayTest;
import dev.anteroom.gateway.testing.Site;
import dev.anteroom.gateway.testing.StubService;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;

class ApiPagesTests extends GatewayTest {

    @BeforeEach
    void describe() {
        for (StubService service : List.of(Site.CONTENT_A, Site.CONTENT_B, Site.BOOKING)) {
            service.on(
                    documentOf(service),
                    (request, response) ->
                            response.header("Content-Type", "application/json")
                                    .sendString(Mono.just(document(request.uri()))));
        }
        Site.NEWSLETTER.on(
                "/api/newsletter/openapi.json",
                (request, response) -> response.status(503).sendString(Mono.just("Not now")));
    }

    @AfterEach
    void newsletterIsForgiven() {
        awaitForgiven("/newsletter/again");
    }

    @Test
    void listsWhatTheServicesTellAndIsKindAboutWhoIsAway() {
        // Another test may have left the door to a stand-in closed for a moment.
        await().until(() -> page().select("section:has(#api-booking) tbody").size() == 1);
        Document page = page();

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
        assertThat(page.select("main section h2").eachText())
                .containsExactly("Articles", "Newsletter", "Booking");
        assertThat(page.select("tbody th code").eachText())
                .containsExactly(
                        "GET /api/content/openapi.json",
                        "DELETE /api/content/openapi.json",
                        "GET /api/booking/openapi.json",
                        "DELETE /api/booking/openapi.json");
        assertThat(page.select("section:has(#api-content) tbody td").eachText())
                .containsExactly("Reads <it>", "Everyone", "Ends it", "Staff only");
        assertThat(page.select("section:has(#api-newsletter) .notice").text())
                .contains("does not answer just now");
        assertThat(page.select("main section a").eachAttr("href"))
                .containsExactly(
                        "/api/content/openapi.json",
                        "/api/newsletter/openapi.json",
                        "/api/booking/openapi.json");
        assertThat(page.select("*").eachAttr("class")).doesNotContain("");
    }

    @Test
    void asksTheServicesOnceAMinuteHoweverManyReadersCome() {
        page();
        int asked = Site.BOOKING.seenAt("/api/booking/openapi.json").size();
        page();
        page();

        assertThat(Site.BOOKING.seenAt("/api/booking/openapi.json")).hasSize(asked);
    }

    @Test
    void showsThePageToWhoTakesAnything() {
        for (String accept : List.of("*/*", "text/html, */*;q=0.8", "text/html;q=0.9, */*")) {
            assertThat(raw().get("/api", "Accept: " + accept).header("Content-Type"))
                    .as(accept)
                    .contains("text/html");
        }
        assertThat(raw().get("/api").header("Content-Type")).contains("text/html");
        assertThat(raw().get("/api", "Accept: application/json, */*").header("Content-Type"))
                .contains("application/json");
    }

    @Test
    void linksTheDocumentsForPrograms() {
        web.get()
                .uri("/api")
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "max-age=60, public")
                .expectHeader()
                .valueEquals("Vary", "Accept")
                .expectBody()
                .jsonPath("$.services[*].name")
                .isEqualTo(ServiceApis.NAMES)
                .jsonPath("$.services[2].openapi")
                .isEqualTo("http://localhost:8080/api/booking/openapi.json");
    }

    private Document page() {
        return Jsoup.parse(
                Objects.requireNonNull(
                        web.get()
                                .uri("/api")
                                .accept(MediaType.TEXT_HTML)
                                .exchange()
                                .expectStatus()
                                .isOk()
                                .expectHeader()
                                .valueEquals("Vary", "Accept")
                                .expectBody(String.class)
                                .returnResult()
                                .getResponseBody()));
    }

    private static String documentOf(StubService service) {
        return service == Site.BOOKING ? "/api/booking/openapi.json" : "/api/content/openapi.json";
    }

    private static String document(String path) {
        return """
        {"paths": {"%s": {
          "get": {"summary": "Reads <it>"},
          "delete": {"summary": "Ends it", "security": [{"apiKey": []}]}}}}
        """
                .formatted(path);
    }
}
