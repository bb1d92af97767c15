package dev.anteroom.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.account.Accounts;
import dev.anteroom.gateway.identity.apikey.ApiKeys;
import dev.anteroom.gateway.testing.Browser;
import dev.anteroom.gateway.testing.GatewayTest;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A key ends with its account. */
class ApiKeysTests extends GatewayTest {

    @Autowired private ApplicationContext context;
    @Autowired private ApiKeys keys;
    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionOperations transactions;

    private Account account;
    private Browser owners;

    @BeforeEach
    void signIn() {
        Staffroom staffroom = new Staffroom(context);
        account = staffroom.account(Role.EDITOR);
        owners = staffroom.signedIn(staffroom.account(Role.OWNER), port);
    }

    @Test
    void endForGoodWhenTheirAccountIsDisabled() {
        String key = create().orElseThrow();
        assertThat(statusWith(key)).isEqualTo(200);

        setState("disabled");
        assertThat(statusWith(key)).isEqualTo(401);
        assertThat(create()).isEmpty();

        setState("active");
        assertThat(statusWith(key)).isEqualTo(401);
        assertThat(keys.of(account.id())).isEmpty();
        assertThat(statusWith(create().orElseThrow())).isEqualTo(200);
    }

    @Test
    void areNotMadeWhileTheirAccountIsBeingDisabled() throws Exception {
        Future<Optional<String>> made =
                transactions.execute(
                        status -> {
                            assertThat(accounts.disable(account.id())).isTrue();
                            Future<Optional<String>> making =
                                    CompletableFuture.supplyAsync(this::create);
                            await().until(this::isKeyWaiting);
                            return making;
                        });

        assertThat(made.get()).isEmpty();
    }

    private boolean isKeyWaiting() {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM pg_stat_activity
                            WHERE datname = current_database() AND wait_event_type = 'Lock'
                                AND query LIKE '%INSERT INTO api_key%'
                                AND pid <> pg_backend_pid())
                        """)
                .query(Boolean.class)
                .single();
    }

    private Optional<String> create() {
        return keys.create(account.id(), "import", Set.of(Role.EDITOR));
    }

    private int statusWith(String key) {
        return raw().get("/api/booking/key", "Authorization: Bearer " + key).status();
    }

    private void setState(String word) {
        String state = "/studio/staff/" + account.id() + "/state";
        assertThat(owners.post(state, "to", word).status()).isEqualTo(303);
    }
}
