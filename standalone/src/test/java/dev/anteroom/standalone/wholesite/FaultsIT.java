package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.standalone.service.Service;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds while parts of the site are dead: real processes, killed as a crash would. */
@AloneOnSharedSite
class FaultsIT {

    private static TestSite site;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
    }

    @Test
    void publishesWithoutKafkaAndMailsWhenItIsBack() {
        String reader = "patient.reader@example.com";
        String title = "Written while the wires were down";
        Subscription.of(site, reader);
        Desk desk = new Desk(site.staff(SharedSite.DESK));
        site.site().kafka().process().killForGood();
        try {
            String path = desk.publish(title);

            assertThat(new Web(site.url()).page(path).statusCode()).isEqualTo(200);
            assertThat(site.letters().to(reader, title)).isEmpty();
        } finally {
            site.site().kafka().start();
        }
        site.letters().await(reader, title);
        isPurgedWhenSomethingIsPublished("/articles", desk);
    }

    /** A page stays in the cache for longer than this waits, unless it is purged. */
    private static void isPurgedWhenSomethingIsPublished(String path, Desk desk) {
        String title = "Written when the wires were up again";
        Web web = new Web(site.url());
        Letters.patiently().until(() -> secondsInTheCache(web.page(path)) >= 2);
        desk.publish(title);
        Letters.patiently().until(() -> web.page(path).body().contains(title));
    }

    @Test
    void showsKeptPagesWhileContentServiceIsDown() {
        Web web = new Web(site.url());
        Letters.patiently().until(() -> secondsInTheCache(web.page("/about")) >= 2);
        String withdrawn = readAndWithdrawn(web);
        Bookings bookings = new Bookings(site.url());
        site.site().service(Service.CONTENT).killForGood();
        try {
            assertThat(web.page("/about").statusCode()).isEqualTo(200);
            assertThat(web.page(withdrawn).body()).doesNotContain("One paragraph, to be read.");
            isSaidCalmly(web.page("/articles/never-asked-for"));
            HttpResponse<String> forPrograms = web.get("/api/content/articles", "application/json");
            isUnavailable(forPrograms);
            assertThat(Web.read(forPrograms).path("type").asString())
                    .isEqualTo("urn:anteroom:problem:unavailable");

            String offer = bookings.offer("odalys-fenwick");
            String start = bookings.starts(offer).getLast();
            assertThat(bookings.book(offer, start, 5051).statusCode()).isEqualTo(201);
        } finally {
            site.site().service(Service.CONTENT).start();
            site.site().service(Service.CONTENT).awaitReady();
        }
        Letters.patiently().until(() -> web.page("/articles/never-asked-for").statusCode() == 404);
    }

    @Test
    void mailsWhatWasPublishedWhileNewsletterServiceWasDown() {
        String reader = "late.reader@example.com";
        String title = "Written while nobody listened";
        Subscription.of(site, reader);
        site.site().service(Service.NEWSLETTER).killForGood();
        try {
            String path = new Desk(site.staff(SharedSite.DESK)).publish(title);
            Web web = new Web(site.url());
            assertThat(web.page(path).statusCode()).isEqualTo(200);
            isSaidCalmly(web.page("/newsletter/confirm/anything"));
        } finally {
            site.site().service(Service.NEWSLETTER).start();
            site.site().service(Service.NEWSLETTER).awaitReady();
        }
        site.letters().await(reader, title);
    }

    /** The path of an article that was in the cache when it was withdrawn. */
    private static String readAndWithdrawn(Web web) {
        Desk desk = new Desk(site.staff(SharedSite.DESK));
        HttpResponse<String> draft =
                desk.start("Not for long", "Two.", "One paragraph, to be read.");
        HttpResponse<String> published = desk.publish(draft, "without");
        String path = "/articles/" + Web.read(published).path("slug").asString();
        Letters.patiently().until(() -> secondsInTheCache(web.page(path)) >= 1);
        assertThat(desk.withdraw(published).statusCode()).isEqualTo(200);
        Letters.patiently().until(() -> web.page(path).statusCode() != 200);
        return path;
    }

    private static void isUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private static void isSaidCalmly(HttpResponse<String> answer) {
        isUnavailable(answer);
        assertThat(answer.body()).contains("One moment, please").contains("<header");
    }

    /** As old as that, no change of an earlier test is still on its way to purge it. */
    private static long secondsInTheCache(HttpResponse<String> page) {
        return page.statusCode() == 200 ? page.headers().firstValueAsLong("Age").orElse(0) : 0;
    }
}
