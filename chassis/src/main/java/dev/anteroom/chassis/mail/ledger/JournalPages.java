package dev.anteroom.chassis.mail.ledger;

import dev.anteroom.chassis.mail.ledger.Journal.Begin;
import dev.anteroom.chassis.mail.ledger.Journal.End;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a group of attempts and verdicts in one durable transaction; repeating it is harmless. */
public final class JournalPages {

    // A verdict holds even when somebody took the letter for abandoned meanwhile, as long as
    // nobody has attempted it since: the count of attempts decides. A transactional letter in
    // doubt for the first time is due again at once.
    private static final String WRITE_ENDS =
            """
            UPDATE mail.letter letter
            SET state = CASE WHEN verdict.state = 'uncertain'
                                  AND NOT letter.bulk AND letter.doubts = 0
                             THEN 'deferred' ELSE verdict.state END,
                reply = verdict.reply, reason = verdict.reason, owner = NULL,
                attempts = verdict.attempt,
                first_attempt_at = coalesce(letter.first_attempt_at, now()),
                due_at = clock_timestamp() + verdict.pause * interval '1 millisecond',
                doubts = letter.doubts + (verdict.state = 'uncertain')::int,
                doubt_at = CASE WHEN verdict.state = 'uncertain'
                                THEN clock_timestamp() ELSE letter.doubt_at END
            FROM unnest(:ids::uuid[], :attempts::int[], :begun::boolean[],
                        :states::text[], :replies::int[], :reasons::text[],
                        :pauses::bigint[])
                AS verdict (id, attempt, begun, state, reply, reason, pause)
            WHERE letter.id = verdict.id
              AND letter.state IN ('waiting', 'deferred', 'attempting', 'uncertain')
              AND (verdict.begun AND letter.attempts = verdict.attempt
                   OR NOT verdict.begun AND letter.attempts = verdict.attempt - 1
                      AND letter.owner = :owner)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final UUID owner;

    public JournalPages(JdbcClient jdbc, TransactionTemplate transactions, UUID owner) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.owner = owner;
    }

    /** Returns the letters that may be attempted. */
    Set<UUID> write(List<Begin> begins, List<End> ends) {
        return transactions.execute(
                status -> {
                    // Whatever the database's default: an attempt is on disk before its DATA.
                    jdbc.sql("SET LOCAL synchronous_commit = on").update();
                    if (!ends.isEmpty()) {
                        writeEnds(ends);
                    }
                    return begins.isEmpty() ? Set.of() : writeBegins(begins);
                });
    }

    // The second half of the condition lets a group be repeated whose commit was not heard of.
    private Set<UUID> writeBegins(List<Begin> begins) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                UPDATE mail.letter letter
                                SET state = 'attempting', attempts = begun.attempt,
                                    message_id = begun.message_id, attempt_at = clock_timestamp(),
                                    first_attempt_at =
                                        coalesce(letter.first_attempt_at, clock_timestamp()),
                                    reason = NULL, reply = NULL
                                FROM unnest(:ids::uuid[], :attempts::int[], :messageIds::text[])
                                    AS begun (id, attempt, message_id)
                                WHERE letter.id = begun.id AND letter.owner = :owner
                                  AND (letter.state IN ('waiting', 'deferred')
                                           AND letter.attempts = begun.attempt - 1
                                       OR letter.state = 'attempting'
                                           AND letter.attempts = begun.attempt)
                                RETURNING letter.id
                                """)
                        .param("ids", column(begins, each -> each.letter().due().id()))
                        .param("attempts", column(begins, each -> each.letter().due().attempt()))
                        .param("messageIds", column(begins, Begin::messageId))
                        .param("owner", owner)
                        .query(UUID.class)
                        .list());
    }

    private void writeEnds(List<End> ends) {
        jdbc.sql(WRITE_ENDS)
                .param("ids", column(ends, each -> each.letter().due().id()))
                .param("attempts", column(ends, each -> each.letter().due().attempt()))
                .param("begun", column(ends, each -> each.verdict().begun()))
                .param("states", column(ends, each -> each.verdict().state().word()))
                .param("replies", column(ends, each -> nullIfZero(each.verdict().reply())))
                .param("reasons", column(ends, each -> each.verdict().reason()))
                .param("pauses", column(ends, each -> each.verdict().pause().toMillis()))
                .param("owner", owner)
                .update();
    }

    private static @Nullable Integer nullIfZero(int reply) {
        return reply == 0 ? null : reply;
    }

    /** A column as a text array, which PostgreSQL casts; the driver knows no arrays of UUIDs. */
    private static <T> Object column(List<T> entries, Function<T, @Nullable Object> value) {
        @Nullable String[] texts = new @Nullable String[entries.size()];
        for (int i = 0; i < texts.length; i++) {
            Object each = value.apply(entries.get(i));
            texts[i] = each == null ? null : each.toString();
        }
        return texts;
    }
}
