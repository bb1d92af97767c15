package dev.anteroom.booking.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.booking.BookedSession;
import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.client.ClientVault;
import dev.anteroom.booking.practitioner.Arrivals;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.testing.Mailbox;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The letter with all links, which everyone may ask for and only clients get. */
@BookingSite
class SendLinksAgainTests {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @Autowired private BookedSession sessions;
    @Autowired private TransactionTemplate transaction;
    @Autowired private MailLedger ledger;
    @Autowired private ClientVault vault;
    @Autowired private JdbcClient jdbc;

    @Test
    void goesToWhoHasBookingsAndToNobodyElse() throws Exception {
        String client = "client-" + UUID.randomUUID() + "@example.org";
        String stranger = "stranger-" + UUID.randomUUID() + "@example.org";
        sessions.with(Arrivals.WENDELL, "Quirin Abendroth", client, "");
        sessions.with(Arrivals.WENDELL, "Quirin Abendroth", client, "");
        Post.letters(client, 2);

        at(NOON).to(EmailAddress.of(stranger));
        at(NOON).to(EmailAddress.of(client));

        MimeMessage links = Post.letters(client, 3).getLast();
        assertThat(links.getSubject()).isEqualTo("Your links");
        assertThat(Post.text(links).split("https://practice.example/bookings/", -1)).hasSize(3);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> states(stranger).equals(List.of("suppressed")));
        assertThat(Mailbox.shared().lettersTo(stranger)).isEmpty();
    }

    @Test
    void goesOnceInTenMinutesWhereverTheyBegin() {
        for (int second : new int[] {0, 1, 300, 599}) {
            String client = "client-" + UUID.randomUUID() + "@example.org";
            Instant first = NOON.plusSeconds(second);

            at(first).to(EmailAddress.of(client));
            at(first.plusSeconds(1)).to(EmailAddress.of(client));
            at(first.plusSeconds(599)).to(EmailAddress.of(client));
            assertThat(states(client)).hasSize(1);

            at(first.plusSeconds(600)).to(EmailAddress.of(client));
            at(first.plusSeconds(1199)).to(EmailAddress.of(client));
            assertThat(states(client)).hasSize(2);
        }
    }

    @Test
    void remembersNobodyForLonger() {
        String client = "client-" + UUID.randomUUID() + "@example.org";
        at(NOON).to(EmailAddress.of(client));
        assertThat(remembered(client)).isEqualTo(1);

        at(NOON.plusSeconds(600))
                .to(EmailAddress.of("other-" + UUID.randomUUID() + "@example.org"));
        assertThat(remembered(client)).isZero();
    }

    private SendLinksAgain at(Instant now) {
        return new SendLinksAgain(
                transaction, new AskedLinks(jdbc), ledger, vault, Clock.fixed(now, ZoneOffset.UTC));
    }

    private int remembered(String address) {
        return jdbc.sql("SELECT count(*) FROM asked_links WHERE address_index IN (:indexes)")
                .param("indexes", vault.addressIndexes(EmailAddress.of(address)))
                .query(Integer.class)
                .single();
    }

    /** How the letters with links to this address stand. */
    private List<String> states(String address) {
        return jdbc.sql(
                        "SELECT state FROM mail.letter WHERE kind = 'booking-links' AND recipient IN (:indexes)")
                .param("indexes", vault.addressIndexes(EmailAddress.of(address)))
                .query(String.class)
                .list();
    }
}
