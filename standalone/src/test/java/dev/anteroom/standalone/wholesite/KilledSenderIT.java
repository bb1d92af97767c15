package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.standalone.service.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Kill -9 in the middle of 2,000 letters to a slow mail server. */
class KilledSenderIT {

    private static final String OWNER = "owner@example.org";
    private static final int READERS = 2_000;
    private static final int CONNECTIONS = 8;
    private static final String TITLE = "To everyone, once";

    @Test
    void missesNobodyAndListsWhatIsUncertain() throws Exception {
        try (SlowPostOffice office = new SlowPostOffice(Duration.ofMillis(20));
                TestSite site =
                        TestSite.start(
                                options ->
                                        options.smtp(office.url())
                                                .setting(
                                                        Service.NEWSLETTER,
                                                        "anteroom.mail.transaction-limit",
                                                        "5s"))) {
            addReaders(site);
            Desk desk =
                    Desk.signIn(
                            site.url(),
                            OWNER,
                            () -> {
                                Letters.patiently().until(() -> !office.to(OWNER).isEmpty());
                                return office.textTo(OWNER);
                            });
            desk.publish(TITLE);
            Letters.patiently().until(() -> office.counts(TITLE).size() >= READERS / 4);

            site.site().service(Service.NEWSLETTER).kill();

            Letters.patiently()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> states(site).keySet().stream().noneMatch(KilledSenderIT::moves));
            Map<String, Long> received = office.counts(TITLE);
            Map<String, Long> states = states(site);
            long uncertain = states.getOrDefault("uncertain", 0L);
            System.getLogger("whole-site").log(System.Logger.Level.INFO, "Letters: {0}", states);

            assertThat(states.values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(READERS);
            assertThat(states.keySet()).isSubsetOf("accepted", "uncertain");
            assertThat(uncertain).isLessThanOrEqualTo(CONNECTIONS);
            assertThat(desk.lettersInDoubt()).isEqualTo((int) uncertain);
            assertThat(received.values()).allMatch(number -> number == 1);
            assertThat((long) received.size()).isBetween(READERS - uncertain, (long) READERS);
        }
    }

    private static boolean moves(String state) {
        return switch (state) {
            case "waiting", "attempting", "deferred" -> true;
            default -> false;
        };
    }

    private static void addReaders(TestSite site) throws SQLException {
        try (Connection connection = site.site().postgres().connect("newsletter");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    INSERT INTO subscriber (id, address, address_key, state, created_at, confirmed_at)
                    SELECT gen_random_uuid(), 'reader' || n || '@example.com',
                      'reader' || n || '@example.com', 'active', now(), now()
                    FROM generate_series(1, %d) AS n
                    """
                            .formatted(READERS));
        }
    }

    /** How many letters of the issue are in each state of the ledger. */
    private static Map<String, Long> states(TestSite site) throws SQLException {
        Map<String, Long> states = new HashMap<>();
        try (Connection connection = site.site().postgres().connect("newsletter");
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT state, count(*) FROM mail.letter WHERE kind = 'issue' GROUP BY state")) {
            while (rows.next()) {
                states.put(rows.getString(1), rows.getLong(2));
            }
        }
        return states;
    }
}
