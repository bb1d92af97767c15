package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** JSON that nobody should send, to every operation of the APIs: refused, nothing kept. */
@OnlyWriterOnSharedSite
class BadJsonIT {

    private static final String JSON = "application/json";

    private static final List<String> BROKEN =
            List.of(
                    "",
                    "{",
                    "[]",
                    "{}",
                    "null",
                    "7",
                    "\"text\"",
                    "{\"a\":}",
                    "\u0000",
                    "{\"name\": \"\u0000\u001b\"}",
                    "[".repeat(5_000),
                    "{\"a\":".repeat(5_000));

    private static TestSite site;
    private static List<Operation> operations;
    private static Map<String, String> right;

    private final List<String> wrong = new ArrayList<>();
    private List<List<String>> before = List.of();
    private Web owner;

    @BeforeAll
    static void open(TestSite shared) {
        site = shared;
        operations = Operation.of(shared);
        Bookings bookings = new Bookings(shared.url());
        String offer = bookings.offer("renata-ostervald");
        right =
                Map.of(
                        "author",
                        Desk.AUTHOR,
                        "offer",
                        offer,
                        "start",
                        bookings.starts(offer).getFirst(),
                        "zone",
                        "America/New_York");
    }

    @BeforeEach
    void count() {
        before = Kept.of(site);
        owner = site.staff(SharedSite.DESK);
    }

    @AfterEach
    void nothingIsKept() {
        assertThat(wrong).isEmpty();
        assertThat(Kept.of(site)).isEqualTo(before);
    }

    /** Otherwise the other tests would knock at walls. */
    @Test
    void theOperationsAreThere() {
        assertThat(operations.stream().filter(Operation::readsJson))
                .extracting(Operation::path)
                .contains(
                        "/api/booking/bookings",
                        "/api/booking/cancellations",
                        "/api/newsletter/subscriptions",
                        "/api/content/staff/articles",
                        "/api/content/staff/articles/{id}/publication",
                        "/api/newsletter/letters/uncertain/{letter}");
        assertThat(operations).anyMatch(operation -> !operation.queries().isEmpty());
    }

    @Test
    void thatIsBroken() {
        readers(operation -> BROKEN);
    }

    @Test
    void thatHoldsWrongTypes() {
        readers(operation -> operation.ofWrongTypes(right));
    }

    @Test
    void thatHoldsControlCharacters() {
        readers(operation -> operation.ofControlCharacters(right));
    }

    @Test
    void thatIsTooLong() {
        for (Operation operation : operations.stream().filter(Operation::readsJson).toList()) {
            HttpResponse<String> answer =
                    ask(operation, operation.address(), "{\"a\": \"" + "x".repeat(3_000_000));
            wrong.addAll(Answer.refusal(operation.toString(), answer));
            assertThat(answer.statusCode()).as(operation.path()).isEqualTo(413);
        }
    }

    @Test
    void thatIsSomethingElse() {
        for (Operation operation : operations.stream().filter(Operation::readsJson).toList()) {
            for (String type : List.of("text/plain", "application/xml", "nonsense", "image/png")) {
                wrong.addAll(
                        Answer.refusal(
                                operation.path() + " " + type,
                                owner.ask(operation.method(), operation.address(), type, "{}")));
            }
        }
    }

    private void readers(Function<Operation, List<String>> bodies) {
        for (Operation operation : operations.stream().filter(Operation::readsJson).toList()) {
            for (String body : bodies.apply(operation)) {
                String asked = operation.method() + " " + operation.path() + " " + shortened(body);
                wrong.addAll(Answer.refusal(asked, ask(operation, operation.address(), body)));
            }
        }
    }

    private HttpResponse<String> ask(Operation operation, String address, String body) {
        return owner.ask(
                operation.method(),
                address,
                JSON,
                body,
                "Idempotency-Key",
                key(),
                "If-Match",
                "\"1\"");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String shortened(String body) {
        return body.substring(0, Math.min(300, body.length()));
    }
}
