package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.standalone.service.Service;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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
            assertThat(site.letters().to(reader)).hasSize(1);
        } finally {
            site.site().kafka().start();
        }
        JsonNode letter = site.letters().await(reader, 2);
        assertThat(letter.path("subject").asString()).isEqualTo(title);
    }

    @Test
    void showsKeptPagesWhileContentServiceIsDown() {
        Web web = new Web(site.url());
        Letters.patiently().until(() -> secondsInTheCache(web.page("/about")) >= 2);
        site.site().service(Service.CONTENT).killForGood();
        try {
            assertThat(web.page("/about").statusCode()).isEqualTo(200);
            HttpResponse<String> other = web.page("/articles/never-asked-for");
            assertThat(other.statusCode()).isEqualTo(503);
            assertThat(other.headers().firstValue("Retry-After")).isPresent();
            assertThat(other.body()).contains("One moment, please");
        } finally {
            site.site().service(Service.CONTENT).start();
            site.site().service(Service.CONTENT).awaitReady();
        }
    }

    /** As old as that, no change of an earlier test is still on its way to purge it. */
    private static long secondsInTheCache(HttpResponse<String> page) {
        return page.statusCode() == 200 ? page.headers().firstValueAsLong("Age").orElse(0) : 0;
    }
}
