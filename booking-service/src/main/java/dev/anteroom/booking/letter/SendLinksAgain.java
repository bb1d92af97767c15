package dev.anteroom.booking.letter;

import dev.anteroom.booking.client.ClientVault;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.mail.PlannedLetter;
import java.time.Clock;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Owes the letter with all links to whoever asks, known or not, so that neither the answer nor the
 * time that it takes tells whether somebody is a client. At most one letter in ten minutes.
 */
public class SendLinksAgain {

    private static final long SECONDS_BETWEEN = 600;

    private final TransactionTemplate transaction;
    private final MailLedger ledger;
    private final ClientVault vault;
    private final Clock clock;

    SendLinksAgain(
            TransactionTemplate transaction, MailLedger ledger, ClientVault vault, Clock clock) {
        this.transaction = transaction;
        this.ledger = ledger;
        this.vault = vault;
        this.clock = clock;
    }

    /** Sends the links to this address, should there be any. */
    public void to(EmailAddress address) {
        int occasion = Math.toIntExact(clock.instant().getEpochSecond() / SECONDS_BETWEEN);
        transaction.executeWithoutResult(
                status ->
                        vault.addressIndexes(address)
                                .forEach(
                                        index ->
                                                ledger.plan(
                                                        PlannedLetter.transactional(
                                                                        LinksLetter.KIND,
                                                                        index,
                                                                        index)
                                                                .onOccasion(occasion))));
    }
}
