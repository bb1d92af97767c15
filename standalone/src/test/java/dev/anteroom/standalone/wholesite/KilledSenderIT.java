package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.standalone.service.Service;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Kill -9 in the middle of 2,000 letters to a slow mail server. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KilledSenderIT {

    private static final String OWNER = "owner@example.org";
    private static final EnumSet<Service> WITHOUT_BOOKING =
            EnumSet.complementOf(EnumSet.of(Service.BOOKING));

    private static final int READERS = 2_000;
    private static final int CONNECTIONS = 8;
    private static final String TITLE = "To everyone, once";

    @Test
    void missesNobodyAndListsWhatIsUncertain() {
        try (SlowPostOffice office = new SlowPostOffice(Duration.ofMillis(20));
                TestSite site =
                        TestSite.start(
                                options ->
                                        options.services(WITHOUT_BOOKING)
                                                .smtp(office.url())
                                                .setting(
                                                        Service.NEWSLETTER,
                                                        "anteroom.mail.transaction-limit",
                                                        "5s"))) {
            addReaders(site);
            Desk desk = new Desk(site.staff(OWNER));
            desk.publish(TITLE);
            Letters.patiently().until(() -> office.counts(TITLE).size() >= READERS / 4);

            office.fallSilent();
            Letters.patiently().until(() -> office.held() >= 1);
            site.site().service(Service.NEWSLETTER).kill();
            office.answer();

            Letters.patiently().until(() -> letters(site).stream().noneMatch(LedgerLine::moves));
            judge(letters(site), office.counts(TITLE), desk.lettersInDoubt());
        }
    }

    private static void judge(
            List<LedgerLine> letters, Map<String, Long> received, Set<String> listed) {
        Set<String> accepted = addresses(letters, "accepted");
        Set<String> uncertain = addresses(letters, "uncertain");
        Set<String> missed = new TreeSet<>(readers());
        missed.removeAll(received.keySet());

        assertThat(letters)
                .extracting(LedgerLine::address)
                .containsExactlyInAnyOrderElementsOf(readers());
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
                .mapToObj(number -> "reader" + number + "@example.com")
                .collect(Collectors.toSet());
    }

    private static void addReaders(TestSite site) {
        Rows.of(site, "newsletter")
                .change(
                        """
                        INSERT INTO subscriber
                          (id, address, address_key, state, created_at, confirmed_at)
                        SELECT gen_random_uuid(), 'reader' || n || '@example.com',
                          'reader' || n || '@example.com', 'active', now(), now()
                        FROM generate_series(1, %d) AS n
                        """
                                .formatted(READERS));
    }

    /** Every letter of the issue. */
    private static List<LedgerLine> letters(TestSite site) {
        return Rows.of(site, "newsletter")
                .all(
                        """
                        SELECT l.id, s.address, l.state
                        FROM mail.letter l JOIN subscriber s ON s.id = l.recipient
                        WHERE l.kind = 'issue'
                        """)
                .stream()
                .map(row -> new LedgerLine(row.get(0), row.get(1), row.get(2)))
                .toList();
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
