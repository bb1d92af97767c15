package dev.anteroom.chassis.database;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens transactions on the background pool. */
final class BackgroundTransactions extends TransactionTemplate {

    @Serial private static final long serialVersionUID = 1L;

    BackgroundTransactions(PlatformTransactionManager transactions) {
        super(transactions);
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        return BackgroundScope.call(() -> super.execute(action));
    }
}
