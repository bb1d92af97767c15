package dev.anteroom.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTableTests {

    @ParameterizedTest
    @CsvSource({
        "/,CONTENT",
        "/articles/a,CONTENT",
        "/about,CONTENT",
        "/newsletters,CONTENT",
        "/feed.xml,CONTENT",
        "/studio,CONTENT",
        "/studio/articles/1,CONTENT",
        "/studio/subscribers,NEWSLETTER",
        "/studio/issues/1,NEWSLETTER",
        "/studio/calendar,BOOKING",
        "/studio/offers/1,BOOKING",
        "/newsletter,NEWSLETTER",
        "/newsletter/unsubscribe/x,NEWSLETTER",
        "/book/anna/first,BOOKING",
        "/bookings/token,BOOKING",
        "/calendars/token.ics,BOOKING",
        "/api/content/articles,CONTENT",
        "/api/newsletter/x,NEWSLETTER",
        "/api/booking/x,BOOKING",
        "/_mail/messages/1,MAIL"
    })
    void leadsToTheService(String path, Upstream upstream) {
        assertThat(PathTable.upstreamOf(path)).contains(upstream);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/assets/site.css",
                "/sign-in",
                "/sign-out",
                "/studio/staff/1",
                "/STUDIO",
                "/Studio/articles",
                "/studio%20",
                "/Actuator/health",
                "/api",
                "/api/other",
                "/.well-known/jwks.json"
            })
    void leadsNowhere(String path) {
        assertThat(PathTable.upstreamOf(path)).isEmpty();
    }
}
