package dev.anteroom.newsletter.confirmation;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.capability.Purpose;
import dev.anteroom.chassis.mail.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts the letters that anyone can ask for an address. It knows addresses by a keyed hash, so
 * that it may remember one that is otherwise forgotten; with a new key it begins anew.
 */
public final class AskedLetters {

    private static final Purpose BUDGET = new Purpose("newsletter.budget");

    private final JdbcClient jdbc;
    private final CapabilityTokens tokens;

    AskedLetters(JdbcClient jdbc, CapabilityTokens tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    /**
     * Counts one more letter, if the address may get it. The caller holds the lock on its
     * subscriber, so that the budget holds over all replicas.
     *
     * @return false when the budget is used up
     */
    public boolean take(EmailAddress address, Instant now) {
        String hash = hash(address);
        boolean allowed = LetterBudget.allows(since(hash, now.minus(LetterBudget.MONTH)), now);
        if (allowed) {
            jdbc.sql("INSERT INTO asked_letter (address_hash, asked_at) VALUES (:hash, :now)")
                    .param("hash", hash)
                    .param("now", Timestamp.from(now))
                    .update();
        }
        return allowed;
    }

    /** Forgets what counts no more. */
    void forget(Instant now) {
        jdbc.sql("DELETE FROM asked_letter WHERE asked_at <= :before")
                .param("before", Timestamp.from(now.minus(LetterBudget.MONTH)))
                .update();
    }

    private List<Instant> since(String hash, Instant since) {
        return jdbc.sql(
                        """
                        SELECT asked_at FROM asked_letter
                        WHERE address_hash = :hash AND asked_at > :since
                        """)
                .param("hash", hash)
                .param("since", Timestamp.from(since))
                .query((row, number) -> row.getTimestamp("asked_at").toInstant())
                .list();
    }

    /** A derived token is an HMAC, but names its subject; its hash does not. */
    private String hash(EmailAddress address) {
        UUID name = UUID.nameUUIDFromBytes(address.key().getBytes(StandardCharsets.UTF_8));
        return tokens.hash(BUDGET, tokens.derive(BUDGET, name, 0));
    }
}
