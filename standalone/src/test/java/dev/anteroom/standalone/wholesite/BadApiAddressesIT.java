package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ids, queries and programs that nobody knows, at every operation of the APIs. */
@ReaderOfSharedSite
class BadApiAddressesIT {

    private static final String JSON = "application/json";

    private static final List<String> NONSENSE =
            List.of("", "x", "\u0000", "-1", "9".repeat(40), "now", "Mars/Base", "x".repeat(3_000));

    private static final List<String> NO_IDS = List.of("none", "%00", "7", "x".repeat(3_000));

    private static TestSite site;
    private static List<Operation> operations;
    private static String offer;

    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
        operations = Operation.of(shared);
        offer = new Bookings(shared.url()).offer("renata-ostervald");
    }

    @AfterEach
    void allWereRefused() {
        assertThat(wrong).isEmpty();
    }

    @Test
    void aboutWhatDoesNotExist() {
        for (Operation operation : operations) {
            for (String id : NO_IDS) {
                if (operation.path().contains("{") && !operation.path().contains("{topic}")) {
                    wrong.addAll(
                            Answer.refusal(
                                    operation.method() + " " + operation.at(id),
                                    ask(
                                            site.staff(SharedSite.DESK),
                                            operation,
                                            operation.at(id),
                                            operation.readsJson() ? "{}" : "")));
                }
            }
        }
    }

    @Test
    void inTheQuery() {
        for (Operation operation : operations) {
            for (String query : operation.queries()) {
                for (String value : NONSENSE) {
                    String address =
                            operation.at(offer)
                                    + "?"
                                    + query
                                    + "="
                                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
                    wrong.addAll(
                            Answer.calm(
                                    address,
                                    new Web(site.url())
                                            .ask(operation.method(), address, JSON, "")));
                }
            }
        }
    }

    @Test
    void byStrangersToTheStaff() {
        Web stranger = new Web(site.url());
        for (Operation operation : operations) {
            if (operation.path().contains("/staff/")) {
                HttpResponse<String> answer =
                        stranger.ask(
                                operation.method(),
                                operation.address(),
                                JSON,
                                operation.readsJson()
                                        ? operation.whole(Map.of("author", Desk.AUTHOR)).toString()
                                        : "");
                wrong.addAll(Answer.refusal(operation.path(), answer));
                assertThat(answer.statusCode()).as(operation + answer.body()).isEqualTo(401);
            }
        }
    }

    private static HttpResponse<String> ask(
            Web web, Operation operation, String address, String body) {
        return web.ask(operation.method(), address, JSON, body, "If-Match", "\"1\"");
    }
}
