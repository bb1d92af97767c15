package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.standalone.service.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kill -9 in the middle of 2,000 letters to a slow mail server. */
@AloneOnSharedSite
class KilledSenderIT {

    private static final int READERS = 2_000;
    private static final int CONNECTIONS = 8;
    private static final String TITLE = "To everyone, once";

    private static TestSite site;
    private static MailLine line;

    @BeforeAll
    static void open(TestSite shared, MailLine newsletterMail) {
        site = shared;
        line = newsletterMail;
        rows().change(
                        """
                        INSERT INTO subscriber
                          (id, address, address_key, state, created_at, confirmed_at)
                        SELECT gen_random_uuid(), 'reader' || n || '@thousands.example',
                          'reader' || n || '@thousands.example', 'active', now(), now()
                        FROM generate_series(1, %d) AS n
                        """
                                .formatted(READERS));
    }

    @AfterAll
    static void close() {
        line.speak();
        site.site().service(Service.NEWSLETTER).awaitReady();
        rows().change(
                        "UPDATE subscriber SET state = 'unsubscribed'"
                                + " WHERE address LIKE '%@thousands.example'");
    }

    @Test
    void missesNobodyAndListsWhatIsUncertain() {
        Desk desk = new Desk(site.staff(SharedSite.DESK));
        Set<String> listedBefore = desk.lettersInDoubt();
        line.slow(Duration.ofMillis(10));
        int before = line.answered();
        Set<String> subscribers =
                rows().column("SELECT address FROM subscriber WHERE state = 'active'");
        desk.publish(TITLE);
        Letters.patiently().until(() -> line.answered() - before >= READERS / 4);

        line.fallSilent();
        Letters.patiently().until(() -> line.held() >= 1);
        site.site().service(Service.NEWSLETTER).kill();
        line.speak();

        Letters.patiently().until(() -> letters().stream().noneMatch(LedgerLine::moves));
        site.site().service(Service.NEWSLETTER).awaitReady();
        Set<String> listed = desk.lettersInDoubt();
        listed.removeAll(listedBefore);
        assertThat(subscribers).containsAll(readers());
        judge(subscribers, letters(), received(), listed);
    }

    private static void judge(
            Set<String> subscribers,
            List<LedgerLine> letters,
            Map<String, Long> received,
            Set<String> listed) {
        Set<String> accepted = addresses(letters, "accepted");
        Set<String> uncertain = addresses(letters, "uncertain");
        Set<String> missed = new TreeSet<>(subscribers);
        missed.removeAll(received.keySet());

        assertThat(letters)
                .extracting(LedgerLine::address)
                .containsExactlyInAnyOrderElementsOf(subscribers);
        assertThat(letters).extracting(LedgerLine::state).containsOnly("accepted", "uncertain");
        assertThat(received.values()).allMatch(number -> number == 1);
        assertThat(received.keySet()).containsAll(accepted);
        assertThat(uncertain).containsAll(missed).hasSizeBetween(1, CONNECTIONS);
        assertThat(listed)
                .isEqualTo(
                        letters.stream()
                                .filter(it -> it.state().equals("uncertain"))
                                .map(LedgerLine::id)
                                .collect(Collectors.toSet()));
    }

    private static Set<String> addresses(List<LedgerLine> letters, String state) {
        return letters.stream()
                .filter(it -> it.state().equals(state))
                .map(LedgerLine::address)
                .collect(Collectors.toSet());
    }

    private static Set<String> readers() {
        return IntStream.rangeClosed(1, READERS)
                .mapToObj(number -> "reader" + number + "@thousands.example")
                .collect(Collectors.toSet());
    }

    /** How many letters of the issue lie in the mail catcher, for each address. */
    private static Map<String, Long> received() {
        return site.letters().with(TITLE).stream()
                .map(letter -> letter.path("to").get(0).asString())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Every letter of the issue. */
    private static List<LedgerLine> letters() {
        return rows()
                .all(
                        """
                        SELECT l.id, s.address, l.state
                        FROM mail.letter l
                          JOIN subscriber s ON s.id = l.recipient
                          JOIN issue i ON i.id = l.reference
                        WHERE l.kind = 'issue' AND i.title = '%s'
                        """
                                .formatted(TITLE))
                .stream()
                .map(row -> new LedgerLine(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    private static Rows rows() {
        return Rows.of(site, "newsletter");
    }

    /** What the ledger says of a letter. */
    private record LedgerLine(String id, String address, String state) {

        boolean moves() {
            return switch (state) {
                case "waiting", "attempting", "deferred" -> true;
                default -> false;
            };
        }
    }
}
