package dev.anteroom.gateway.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.gateway.testing.AtOnce;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CodeGuessesTests {

    private static final Instant EVENING = Instant.parse("2026-11-23T23:00:00Z");

    private static JdbcClient jdbc;

    private final String address = UUID.randomUUID().toString();

    @BeforeAll
    static void migrate() {
        var database = PostgresServer.shared().createDatabase().dataSource();
        Flyway.configure().dataSource(database).load().migrate();
        jdbc = JdbcClient.create(database);
    }

    @Test
    void areCappedHoweverManyComeAtOnceToWhicheverReplica() {
        CodeGuesses one = at(EVENING);
        CodeGuesses other = at(EVENING);

        long taken =
                AtOnce.by(4 * CodeGuesses.MOST_A_DAY, i -> (i % 2 == 0 ? one : other).take(address))
                        .stream()
                        .filter(Boolean::booleanValue)
                        .count();

        assertThat(taken).isEqualTo(CodeGuesses.MOST_A_DAY);
        assertThat(one.take(UUID.randomUUID().toString())).isTrue();
    }

    @Test
    void areForgivenTheNextDay() {
        while (at(EVENING).take(address)) {
            assertThat(at(EVENING).pause()).isEqualTo(Duration.ofHours(1));
        }

        assertThat(at(EVENING.plus(Duration.ofMinutes(59))).take(address)).isFalse();
        assertThat(at(EVENING.plus(Duration.ofHours(1))).take(address)).isTrue();
    }

    @Test
    void countOnlyWhenTheyAreWrong() {
        for (int i = 0; i < 2 * CodeGuesses.MOST_A_DAY; i++) {
            assertThat(at(EVENING).take(address)).isTrue();
            at(EVENING).giveBack(address);
        }
    }

    @Test
    void areForgottenWithTheirDay() {
        at(EVENING).take(address);
        at(EVENING).forget();
        assertThat(rows()).isEqualTo(1);

        at(EVENING.plus(Duration.ofHours(2))).forget();
        assertThat(rows()).isZero();
    }

    private int rows() {
        return jdbc.sql("SELECT count(*) FROM code_guess WHERE address_name = :address")
                .param("address", address)
                .query(Integer.class)
                .single();
    }

    private static CodeGuesses at(Instant now) {
        return new CodeGuesses(jdbc, Clock.fixed(now, ZoneOffset.UTC));
    }
}
