package dev.anteroom.chassis.mail.sending;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.anteroom.chassis.mail.DueLetter;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.LetterClass;
import dev.anteroom.chassis.mail.LetterRenderer;
import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.mail.MailSettings;
import dev.anteroom.chassis.mail.PlannedLetter;
import dev.anteroom.chassis.mail.Rendering;
import dev.anteroom.chassis.mail.ledger.JdbcMailLedger;
import dev.anteroom.chassis.mail.ledger.WakeUp;
import dev.anteroom.chassis.mail.smtp.LetterMessages;
import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.chassis.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger of its own and as many postrooms on it as a test wants. */
final class PostTown implements AutoCloseable {

    static final String KIND = "note";

    final JdbcClient jdbc;
    final TransactionTemplate transactions;
    final JdbcMailLedger ledger;
    final WakeUp wakeUp = new WakeUp();
    volatile Function<UUID, Rendering> writing = recipient -> letterTo(address(recipient));
    private final HikariDataSource source = new HikariDataSource();
    private final List<Postroom> rooms = new ArrayList<>();

    PostTown() {
        TestDatabase database = PostgresServer.shared().createDatabase().with("mail");
        source.setDataSource(database.dataSource());
        source.setMaximumPoolSize(12);
        source.setMinimumIdle(1);
        jdbc = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        ledger = new JdbcMailLedger(jdbc, UUID::randomUUID, wakeUp);
    }

    static String address(UUID recipient) {
        return "r" + recipient + "@example.org";
    }

    static Letter letterTo(String address) {
        return Letter.to(EmailAddress.of(address))
                .about("A note")
                .saying("<!DOCTYPE html><p>A note</p>", "A note")
                .build();
    }

    static MailSettings settings(int port, int connections, Duration transactionLimit) {
        return settings(server(port, connections, 0), transactionLimit);
    }

    static MailSettings settings(MailSettings.Server server, Duration transactionLimit) {
        return settings(server, transactionLimit, Duration.ofMillis(100));
    }

    static MailSettings settings(
            MailSettings.Server server, Duration transactionLimit, Duration poll) {
        return new MailSettings(
                "practice@anteroom.example",
                "The practice",
                List.of(server),
                true,
                poll,
                transactionLimit,
                Duration.ofMillis(50),
                Duration.ofDays(2));
    }

    static MailSettings.Server server(int port, int connections, int perSecond) {
        return new MailSettings.Server(
                "127.0.0.1",
                port,
                null,
                null,
                MailSettings.Security.OFFERED,
                connections,
                perSecond,
                Duration.ofSeconds(10));
    }

    Postroom room(MailSettings settings) {
        Postroom room =
                new Postroom(
                        settings,
                        source,
                        jdbc,
                        transactions,
                        new LetterMessages(settings, Clock.systemUTC()),
                        new Renderers(List.of(renderer())),
                        new LetterCounters(new SimpleMeterRegistry()),
                        rooms.isEmpty() ? wakeUp : new WakeUp(),
                        UUID.randomUUID());
        rooms.add(room);
        return room;
    }

    /** Starts a sender to this port. */
    Postroom open(int port, int connections) {
        Postroom room = room(settings(port, connections, Duration.ofSeconds(20)));
        room.start();
        return room;
    }

    private LetterRenderer renderer() {
        return new LetterRenderer() {
            @Override
            public String kind() {
                return KIND;
            }

            @Override
            public Rendering render(DueLetter letter) {
                return writing.apply(letter.recipient());
            }
        };
    }

    /** Plans letters about one thing; returns their recipients. */
    List<UUID> plan(UUID reference, LetterClass letterClass, int count) {
        List<UUID> recipients = new ArrayList<>();
        transactions.executeWithoutResult(
                status -> {
                    for (int i = 0; i < count; i++) {
                        UUID recipient = UUID.randomUUID();
                        recipients.add(recipient);
                        ledger.plan(
                                new PlannedLetter(
                                        KIND, reference, recipient, 1, letterClass, null));
                    }
                });
        return recipients;
    }

    void awaitCount(UUID reference, LetterState state, long count) {
        await().untilAsserted(() -> assertThat(count(reference, state)).isEqualTo(count));
    }

    /** Most attempts at any letter. */
    int attempts() {
        return jdbc.sql("SELECT max(attempts) FROM mail.letter").query(Integer.class).single();
    }

    /** How many letters are in a sender's hands. */
    int owned() {
        return jdbc.sql("SELECT count(*) FROM mail.letter WHERE owner IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    /** Differs after any change to the letters, also one that was taken back. */
    String versions() {
        return jdbc.sql("SELECT string_agg(xmin::text, ',' ORDER BY id) FROM mail.letter")
                .query(String.class)
                .single();
    }

    long count(UUID reference, LetterState state) {
        return ledger.counts(KIND, reference).of(state);
    }

    @Override
    public void close() {
        rooms.forEach(Postroom::stop);
        source.close();
    }
}
