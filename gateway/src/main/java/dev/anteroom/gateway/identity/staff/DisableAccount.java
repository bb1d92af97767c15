package dev.anteroom.gateway.identity.staff;

import dev.anteroom.gateway.identity.account.Accounts;
import dev.anteroom.gateway.identity.apikey.ApiKeys;
import dev.anteroom.gateway.identity.session.Sessions;
import dev.anteroom.gateway.identity.signin.SignIns;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** Disables an account and ends whatever it could be used with, so that enabling revives none. */
class DisableAccount {

    private final Accounts accounts;
    private final Sessions sessions;
    private final ApiKeys keys;
    private final SignIns signIns;
    private final TransactionOperations transactions;

    DisableAccount(
            Accounts accounts,
            Sessions sessions,
            ApiKeys keys,
            SignIns signIns,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.keys = keys;
        this.signIns = signIns;
        this.transactions = transactions;
    }

    /**
     * Does so.
     *
     * @return false when it would leave the practice without an owner who can sign in
     */
    boolean disable(UUID id) {
        boolean done =
                Boolean.TRUE.equals(
                        transactions.execute(
                                status -> {
                                    boolean disabled = accounts.disable(id);
                                    if (disabled) {
                                        sessions.endAll(id);
                                        keys.revokeAll(id);
                                    }
                                    return disabled;
                                }));
        if (done) {
            // By itself: signing in takes the link's row first and the account's second.
            signIns.voidAll(id);
        }
        return done;
    }
}
