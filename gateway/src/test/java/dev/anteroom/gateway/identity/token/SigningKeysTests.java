package dev.anteroom.gateway.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.gateway.testing.AtOnce;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SigningKeysTests {

    private volatile Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final DataSource database = migrated();

    private static DataSource migrated() {
        DataSource database = PostgresServer.shared().createDatabase().dataSource();
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    @Test
    void makesOneFirstKeyHoweverManyReplicasStart() {
        assertThat(Set.copyOf(AtOnce.by(8, i -> replica().signer().getKeyID()))).hasSize(1);
    }

    @Test
    void publishesTheNextKeyBeforeItSigns() {
        KeyRing one = replica();
        KeyRing two = replica();
        String first = one.signer().getKeyID();

        pass(SigningKeys.SIGNS_FOR.minus(SigningKeys.KNOWN_BEFORE).plusSeconds(1));
        assertThat(one.published().size()).isEqualTo(2);
        assertThat(two.published().size()).isEqualTo(2);
        assertThat(one.signer().getKeyID()).isEqualTo(first);

        pass(SigningKeys.KNOWN_BEFORE.plusSeconds(60));
        String second = two.signer().getKeyID();
        assertThat(second).isNotEqualTo(first).isEqualTo(one.signer().getKeyID());
        assertThat(one.published().getKeyByKeyId(first)).isNotNull();

        pass(SigningKeys.KNOWN_BEFORE.plus(SigningKeys.KNOWN_AFTER));
        assertThat(one.published().getKeyByKeyId(first)).isNull();
        assertThat(one.published().getKeyByKeyId(second)).isNotNull();
    }

    @Test
    void goesOnAfterALongSleep() {
        KeyRing ring = replica();
        String old = ring.signer().getKeyID();

        pass(Duration.ofDays(30));
        assertThat(ring.signer().getKeyID()).isEqualTo(old);
        pass(SigningKeys.KNOWN_BEFORE.plusSeconds(60));
        assertThat(ring.signer().getKeyID()).isNotEqualTo(old);
    }

    @Test
    void publishesNoPrivatePart() {
        KeyRing ring = replica();

        assertThat(ring.published().toString()).doesNotContain("\"d\"");
        assertThat(ring.signer().isPrivate()).isTrue();
    }

    private void pass(Duration passed) {
        now = now.plus(passed);
    }

    private KeyRing replica() {
        return new KeyRing(
                new SigningKeys(
                        JdbcClient.create(database),
                        new TransactionTemplate(new JdbcTransactionManager(database)),
                        UUID::randomUUID,
                        clock),
                clock);
    }
}
