package dev.anteroom.newsletter.confirmation;

import static dev.anteroom.newsletter.NewsletterSite.lettersTo;
import static dev.anteroom.newsletter.NewsletterSite.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.newsletter.WholeService;
import dev.anteroom.newsletter.subscriber.ChangeSubscription;
import dev.anteroom.newsletter.subscriber.Evidence;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ConfirmLinkTests extends WholeService {

    private static final Evidence FORM = new Evidence("/newsletter", "192.0.2.7");

    private final String address = "c" + UUID.randomUUID() + "@example.org";

    @Autowired private RequestSubscription request;
    @Autowired private ChangeSubscription change;
    @Autowired private TransactionTemplate transaction;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void takesASecondClickWell() throws Exception {
        String confirm = linkInLetter(1);
        post(confirm, 303);
        get(confirm, 200);
        post(confirm, 303);

        assertThat(state(address)).isEqualTo("active");
    }

    @Test
    void saysNotThatOneIsOnTheListWhoLeftSince() throws Exception {
        String confirm = linkInLetter(1);
        post(confirm, 303);
        change.end(id(address), FORM);

        get(confirm, 410);
        post(confirm, 410);
        assertThat(state(address)).isEqualTo("unsubscribed");
    }

    @Test
    void doesNotBringBackWhoIsLeavingAtThatMoment() throws Exception {
        String confirm = linkInLetter(1);
        Future<Integer> click =
                transaction.execute(
                        open -> {
                            change.end(id(address), FORM);
                            int leaving =
                                    jdbc.sql("SELECT pg_backend_pid()")
                                            .query(Integer.class)
                                            .single();
                            Future<Integer> clicked = threads.submit(() -> statusOf(confirm));
                            await().until(() -> waitsFor(leaving));
                            return clicked;
                        });

        assertThat(Objects.requireNonNull(click).get()).isEqualTo(410);
        assertThat(state(address)).isEqualTo("unsubscribed");
        assertThat(acts()).isEqualTo("requested unsubscribed");
    }

    @Test
    void signsUpAgainWhoLeft() throws Exception {
        post(linkInLetter(1), 303);
        change.end(id(address), FORM);
        String again = linkInLetter(2);

        assertThat(state(address)).isEqualTo("unsubscribed");
        post(again, 303);
        assertThat(state(address)).isEqualTo("active");
        assertThat(acts()).isEqualTo("requested confirmed unsubscribed requested confirmed");
    }

    @Test
    void isGoodForAWeek() throws Exception {
        String confirm = linkInLetter(1);
        assertThat(daysGood()).isBetween(6.9, 7.0);
        jdbc.sql("UPDATE confirmation_link SET expires_at = now()").update();

        get(confirm, 410);
        post(confirm, 410);
        assertThat(state(address)).isEqualTo("pending");
    }

    private String linkInLetter(int number) throws Exception {
        request.request(EmailAddress.of(address), FORM);
        await().until(() -> lettersTo(address).size() == number);
        return path(lettersTo(address).getLast(), "/newsletter/confirm/");
    }

    private void get(String path, int status) {
        web.get().uri(path).exchange().expectStatus().isEqualTo(status);
    }

    private void post(String path, int status) {
        web.post().uri(path).exchange().expectStatus().isEqualTo(status);
    }

    private int statusOf(String path) {
        return web.post().uri(path).exchange().returnResult(Void.class).getStatus().value();
    }

    /** Whether somebody waits for a lock that this connection holds. */
    private boolean waitsFor(int backend) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM pg_locks
                            WHERE NOT granted AND :backend = ANY (pg_blocking_pids(pid)))
                        """)
                .param("backend", backend)
                .query(Boolean.class)
                .single();
    }

    private double daysGood() {
        return jdbc.sql(
                        """
                        SELECT extract(epoch FROM l.expires_at - now()) / 86400
                        FROM confirmation_link l
                        JOIN confirmation c ON c.id = l.confirmation_id
                        WHERE c.subscriber_id = :id
                        """)
                .param("id", id(address))
                .query(Double.class)
                .single();
    }

    private String acts() {
        return jdbc.sql(
                        "SELECT string_agg(act, ' ' ORDER BY id) FROM consent WHERE subscriber_id ="
                                + " :id")
                .param("id", id(address))
                .query(String.class)
                .single();
    }
}
