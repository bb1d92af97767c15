package dev.anteroom.booking.letter;

import dev.anteroom.booking.client.ClientVault;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.mail.PlannedLetter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Owes the letter with all links to whoever asks, known or not, so that neither the answer nor the
 * time that it takes tells whether somebody is a client. At most once in ten minutes; what is asked
 * in between is passed over.
 */
public class SendLinksAgain {

    private final TransactionTemplate transaction;
    private final AskedLinks asked;
    private final MailLedger ledger;
    private final ClientVault vault;
    private final Clock clock;

    SendLinksAgain(
            TransactionTemplate transaction,
            AskedLinks asked,
            MailLedger ledger,
            ClientVault vault,
            Clock clock) {
        this.transaction = transaction;
        this.asked = asked;
        this.ledger = ledger;
        this.vault = vault;
        this.clock = clock;
    }

    /** Sends the links to this address, should there be any. */
    public void to(EmailAddress address) {
        Instant now = clock.instant();
        List<UUID> indexes = vault.addressIndexes(address);
        transaction.executeWithoutResult(
                status -> asked.take(indexes, now).forEach(index -> plan(index, now)));
    }

    /** Letters that lie a pause apart never share the number of their occasion. */
    private void plan(UUID index, Instant now) {
        long occasion = now.getEpochSecond() / AskedLinks.PAUSE.toSeconds();
        ledger.plan(
                PlannedLetter.transactional(LinksLetter.KIND, index, index)
                        .onOccasion(Math.toIntExact(occasion)));
    }
}
