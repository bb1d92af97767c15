package dev.anteroom.newsletter.preferences;

import static dev.anteroom.newsletter.NewsletterSite.lettersTo;
import static dev.anteroom.newsletter.NewsletterSite.path;
import static dev.anteroom.newsletter.NewsletterSite.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.testing.FaultySmtpServer;
import dev.anteroom.newsletter.WholeService;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreferencesTests extends WholeService {

    private static final String PREFERENCES = "/newsletter/preferences/";
    private static final String UNSUBSCRIBE = "/newsletter/unsubscribe/";

    private final UUID article = UUID.randomUUID();
    private String reader = "";

    @BeforeEach
    void oneIsSubscribed() {
        jdbc.sql("UPDATE subscriber SET state = 'unsubscribed'").update();
        reader = subscriber(0);
        published(article, 1, 1, "Preferences");
    }

    @Test
    void comingBackWaitsForAYesFromTheAddress() throws Exception {
        String preferences = path(letter(1), PREFERENCES);
        post(preferences + "/end", PREFERENCES);
        assertThat(state(reader)).isEqualTo("unsubscribed");
        post(preferences + "/again", "/newsletter/sent");
        assertThat(state(reader)).isEqualTo("unsubscribed");

        post(path(letter(2), "/newsletter/confirm/"), "/newsletter/welcome");
        assertThat(state(reader)).isEqualTo("active");
        // Whoever else may hold a letter of the earlier subscription cannot change this one.
        assertThat(get(preferences, 410)).contains("had its day");
    }

    @Test
    void newLinksEndTheEarlierOnesButNotThoseThatUnsubscribe() throws Exception {
        String old = path(letter(1), PREFERENCES);
        String unsubscribe = path(letter(1), UNSUBSCRIBE);
        post(old + "/links", "/newsletter/links-sent");
        String fresh = path(letter(2), PREFERENCES);

        assertThat(fresh).isNotEqualTo(old);
        get(fresh, 200);
        get("/newsletter/links-sent", 200);
        assertThat(get(old, 410)).contains(old + "/links").doesNotContain("example.org");
        assertThat(web.post().uri(old + "/end").exchange().returnResult(String.class).getStatus())
                .hasToString("410 GONE");
        assertThat(state(reader)).isEqualTo("active");
        get(unsubscribe, 200);
        web.post().uri(unsubscribe).exchange().expectStatus().isOk();
        assertThat(state(reader)).isEqualTo("unsubscribed");
    }

    @Test
    void aLinkThatHasEndedBringsANewOneToItsOwnerAlone() throws Exception {
        String old = path(letter(1), PREFERENCES);
        post(old + "/links", "/newsletter/links-sent");
        letter(2);
        post(old + "/links", "/newsletter/links-sent");

        get(path(letter(3), PREFERENCES), 200);
    }

    @Test
    void nobodyFillsAMailboxWithLinks() throws Exception {
        String old = path(letter(1), PREFERENCES);
        for (int i = 0; i < 6; i++) {
            post(old + "/links", "/newsletter/links-sent");
        }

        get(path(letter(3), PREFERENCES), 200);
        assertThat(
                        jdbc.sql(
                                        "SELECT count(*) FROM mail.letter l JOIN subscriber s ON s.id ="
                                                + " l.recipient WHERE address = :address AND kind ="
                                                + " 'newsletter-links'")
                                .param("address", reader)
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void aLinkToLeaveIsNoLinkToTheSubscription() throws Exception {
        String unsubscribe = path(letter(1), UNSUBSCRIBE);
        String left =
                web.post()
                        .uri(unsubscribe)
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();

        assertThat(left).contains("No more letters").doesNotContain(PREFERENCES);
        get(PREFERENCES + unsubscribe.substring(UNSUBSCRIBE.length()), 404);
    }

    private FaultySmtpServer.Taken letter(int number) {
        await().until(() -> lettersTo(reader).size() == number);
        return lettersTo(reader).getLast();
    }

    private String get(String path, int status) {
        return String.valueOf(
                web.get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isEqualTo(status)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    private void post(String path, String leadsTo) {
        web.post()
                .uri(path)
                .exchange()
                .expectStatus()
                .isEqualTo(303)
                .expectHeader()
                .value("Location", location -> assertThat(location).startsWith(leadsTo));
    }
}
