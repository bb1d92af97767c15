package dev.anteroom.chassis.operations;

import dev.anteroom.chassis.outbox.Republisher;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Has every republisher of the service tell its state again, each in a transaction of its own. */
final class Republication {

    private final List<Republisher> republishers;
    private final TransactionTemplate transactions;

    Republication(List<Republisher> republishers, TransactionTemplate transactions) {
        this.republishers = republishers;
        this.transactions = transactions;
    }

    /** How many events were appended to the outbox. */
    int run() {
        return republishers.stream()
                .mapToInt(republisher -> transactions.execute(status -> republisher.republish()))
                .sum();
    }
}
