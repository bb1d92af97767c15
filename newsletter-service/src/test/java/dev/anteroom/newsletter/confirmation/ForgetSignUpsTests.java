package dev.anteroom.newsletter.confirmation;

import static dev.anteroom.newsletter.NewsletterSite.lettersTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.newsletter.WholeService;
import dev.anteroom.newsletter.subscriber.Evidence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

class ForgetSignUpsTests extends WholeService {

    private static final Evidence FORM = new Evidence("/newsletter", "192.0.2.7");

    private final EmailAddress address = EmailAddress.of("f" + UUID.randomUUID() + "@example.org");
    private final Instant start = Instant.now();

    @Autowired private RequestSubscription request;
    @Autowired private AskedLetters asked;

    @Autowired
    @Qualifier("background")
    private TransactionTemplate background;

    @Test
    void forgetsAWeekAfterTheLastRequestWhoNeverConfirmed() {
        signUp(1);

        forgetAt(Duration.ofDays(7).minusMinutes(1));
        assertThat(rows("subscriber s WHERE")).isOne();
        forgetAt(Duration.ofDays(7).plusMinutes(5));
        assertThat(rows("subscriber s WHERE")).isZero();
        assertThat(jdbc.sql(ORPHANS).query(Integer.class).single()).isZero();
    }

    @Test
    void countsFromTheLastRequestAndNotFromTheFirst() {
        signUp(1);
        jdbc.sql("UPDATE subscriber SET created_at = created_at - interval '6 days'").update();

        forgetAt(Duration.ofDays(2));
        assertThat(rows("subscriber s WHERE")).isOne();
    }

    @Test
    void keepsTheWordOfALetterThatLeftLate() {
        signUp(1);
        jdbc.sql("UPDATE confirmation_link SET expires_at = expires_at + interval '2 days'")
                .update();

        forgetAt(Duration.ofDays(8));
        assertThat(rows("subscriber s WHERE")).isOne();
    }

    @Test
    void keepsWhoConfirmedAndWhoLeft() {
        for (String state : new String[] {"active", "unsubscribed"}) {
            String reader = subscriber(0);
            jdbc.sql("UPDATE subscriber SET state = :state WHERE address = :address")
                    .param("state", state)
                    .param("address", reader)
                    .update();

            forgetAt(Duration.ofDays(400));
            assertThat(state(reader)).isEqualTo(state);
        }
    }

    @Test
    void remembersForAMonthHowManyLettersAnAddressGot() {
        signUp(2);
        forgetAt(Duration.ofDays(8));
        request.request(address, FORM);

        assertThat(rows("confirmation c JOIN subscriber s ON s.id = c.subscriber_id WHERE"))
                .isZero();
        forgetAt(Duration.ofDays(31));
        request.request(address, FORM);
        assertThat(rows("confirmation c JOIN subscriber s ON s.id = c.subscriber_id WHERE"))
                .isOne();
    }

    @Test
    void leavesNoAddressInTheBudget() {
        signUp(1);

        assertThat(jdbc.sql("SELECT address_hash FROM asked_letter").query(String.class).list())
                .isNotEmpty()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void replicasDoNotDisturbEachOther() {
        for (int i = 0; i < 1_200; i++) {
            String reader = subscriber(i);
            jdbc.sql(
                            "UPDATE subscriber SET state = 'pending', created_at = now() - interval"
                                    + " '9 days' WHERE address = :address")
                    .param("address", reader)
                    .update();
        }
        IntStream.range(0, 4).parallel().forEach(i -> forgetAt(Duration.ZERO));
        forgetAt(Duration.ZERO);

        assertThat(
                        jdbc.sql(
                                        "SELECT count(*) FROM subscriber WHERE state = 'pending' AND"
                                                + " created_at < now() - interval '8 days'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private static final String ORPHANS =
            """
            SELECT count(*) FROM consent c LEFT JOIN subscriber s ON s.id = c.subscriber_id
            WHERE s.id IS NULL
            """;

    private void signUp(int letters) {
        for (int i = 0; i < letters; i++) {
            request.request(address, FORM);
        }
        await().until(() -> lettersTo(address.value()).size() == letters);
    }

    private void forgetAt(Duration later) {
        Clock clock = Clock.fixed(start.plus(later), ZoneOffset.UTC);
        new ForgetSignUps(new LapsedSignUps(jdbc), asked, background, clock).round();
    }

    private int rows(String fromWhere) {
        return jdbc.sql("SELECT count(*) FROM " + fromWhere + " s.address = :address")
                .param("address", address.value())
                .query(Integer.class)
                .single();
    }
}
