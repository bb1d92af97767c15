package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What nobody should send, through the gateway to the real services: refused, nothing kept. */
@AloneOnSharedSite
class BadInputIT {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NOBODY = "01920000-0000-7000-8000-000000000000";

    private static final List<String> BROKEN_JSON =
            List.of(
                    "",
                    "{",
                    "[]",
                    "null",
                    "\"text\"",
                    "{\"offer\": 7}",
                    "{\"offer\": \"" + NOBODY + "\", \"start\": \"soon\"}",
                    "[".repeat(5_000),
                    "{\"name\": \"\u0000\u001b\"}");

    private static final List<String> PUBLIC_JSON =
            List.of("/api/booking/bookings", "/api/booking/offers", "/api/content/staff/articles");

    private static final List<String> PUBLIC_FORMS =
            List.of("/newsletter", "/sign-in", "/bookings/links", "/book/renata-ostervald");

    private static final List<String> FORGED_LINKS =
            List.of(
                    "/newsletter/confirm/",
                    "/newsletter/unsubscribe/",
                    "/newsletter/preferences/",
                    "/sign-in/link/",
                    "/bookings/");

    private static final List<String> UNKNOWN =
            List.of(
                    "/articles/none",
                    "/articles/%F0%9F%8C%8A",
                    "/people/none",
                    "/topics/none",
                    "/media/none.png",
                    "/book/none",
                    "/newsletter/issues/none",
                    "/newsletter/issues/" + NOBODY,
                    "/api/content/articles/none",
                    "/api/booking/practitioners/none/offers",
                    "/api/booking/offers/none/slots",
                    "/api/booking/offers/" + NOBODY + "/slots?from=now&to=later&zone=Mars/Base",
                    "/api/nothing",
                    "/_mail/messages/none");

    private static TestSite site;
    private static Web web;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
        web = new Web(site.url());
    }

    @Test
    void brokenBodiesAreRefusedAndNothingIsKept() throws Exception {
        Map<String, Long> before = rows();
        List<String> wrong = new ArrayList<>();
        for (String path : PUBLIC_JSON) {
            for (String body : BROKEN_JSON) {
                wrong.addAll(judge(path, web.post(path, JSON, body)));
                wrong.addAll(judge(path, web.post(path, FORM, body)));
            }
        }
        for (String path : PUBLIC_FORMS) {
            for (String body : List.of("", "email", "email=%00", "email=a%0d%0aBcc:b@c", "%%%")) {
                wrong.addAll(judge(path, web.post(path, FORM, body)));
            }
            wrong.addAll(judge(path, web.post(path, JSON, "{\"email\": 1}")));
            wrong.addAll(judge(path, web.post(path, FORM, "email=" + "x".repeat(3_000_000))));
        }
        assertThat(wrong).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void forgedLinksAndTokensOpenNothing() throws Exception {
        Map<String, Long> before = rows();
        List<String> wrong = new ArrayList<>();
        for (String path : FORGED_LINKS) {
            for (String token :
                    List.of("A", "AQGiCBajyXo-oueAaRr8iskAAAAA", "..", "x".repeat(4_000))) {
                wrong.addAll(fault(path, web.page(path + token)));
                wrong.addAll(judge(path, web.postForm(path + token, "")));
            }
        }
        for (String token : List.of("x", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJvd25lciJ9.", "a.b.c")) {
            HttpResponse<String> answer =
                    web.postJson(
                            "/api/content/staff/articles",
                            "{}",
                            "Authorization",
                            "Bearer " + token);
            assertThat(answer.statusCode()).isEqualTo(401);
        }
        assertThat(wrong).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatDoesNotExistIsSaidCalmly() {
        List<String> wrong = new ArrayList<>();
        for (String path : UNKNOWN) {
            wrong.addAll(judge(path, web.page(path)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void otherSitesCannotPostForAVisitor() throws Exception {
        Map<String, Long> before = rows();
        for (String path : PUBLIC_FORMS) {
            HttpResponse<String> answer =
                    web.post(path, FORM, "email=a@example.com", "Sec-Fetch-Site", "cross-site");
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }
        assertThat(rows()).isEqualTo(before);
    }

    /** One line for an answer that is a success, or a fault. */
    private static List<String> judge(String path, HttpResponse<String> answer) {
        List<String> wrong = new ArrayList<>(fault(path, answer));
        if (answer.statusCode() < 400 && answer.statusCode() != 303) {
            wrong.add(path + " answers " + answer.statusCode());
        }
        return wrong;
    }

    /** One line for an answer that is a failure of ours or tells too much. */
    private static List<String> fault(String path, HttpResponse<String> answer) {
        List<String> wrong = new ArrayList<>();
        if (answer.statusCode() >= 500) {
            wrong.add(path + " answers " + answer.statusCode());
        }
        String body = answer.body();
        if (body.contains("Exception") || body.contains("\tat ") || body.contains("SQLSTATE")) {
            wrong.add(path + " tells of the inside: " + body);
        }
        return wrong;
    }

    private static Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table :
                List.of("content.articles", "newsletter.subscriber", "booking.bookings")) {
            String[] names = table.split("\\.", 2);
            try (Connection connection = site.site().postgres().connect(names[0]);
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT count(*) FROM " + names[1])) {
                row.next();
                rows.put(table, row.getLong(1));
            }
        }
        return rows;
    }
}
