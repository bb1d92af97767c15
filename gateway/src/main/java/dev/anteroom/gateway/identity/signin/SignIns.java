package dev.anteroom.gateway.identity.signin;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.mail.PlannedLetter;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.account.Accounts;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Asks, invites and lets in. */
public class SignIns {

    private static final Duration ASKED = Duration.ofMinutes(15);
    private static final Duration INVITED = Duration.ofDays(7);
    private static final Duration PRINTED = Duration.ofHours(12);
    private static final int TRIES = 5;

    /** Letters to one account in a quarter of an hour: enough for the hasty, too few to annoy. */
    private static final int MOST_LETTERS = 5;

    private final Accounts accounts;
    private final SignInRows rows;
    private final SignInSecrets secrets;
    private final CodeGuesses guesses;
    private final @Nullable MailLedger letters;
    private final TransactionOperations transactions;
    private final Ids ids;

    SignIns(
            Accounts accounts,
            SignInRows rows,
            SignInSecrets secrets,
            CodeGuesses guesses,
            @Nullable MailLedger letters,
            TransactionOperations transactions,
            Ids ids) {
        this.accounts = accounts;
        this.rows = rows;
        this.secrets = secrets;
        this.guesses = guesses;
        this.letters = letters;
        this.transactions = transactions;
        this.ids = ids;
    }

    /**
     * Mails link and code when the address is an active account's, and does the same in every other
     * way when it is not.
     *
     * @return the cookie for the browser that asked
     */
    String ask(EmailAddress email, ReturnPath returnPath) {
        SignInSecrets.BrowserToken browser = secrets.browser();
        String address = secrets.addressName(email);
        UUID id = ids.next();
        transactions.executeWithoutResult(
                status -> {
                    // Done for every address, so that all take about the same time.
                    rows.hold(address);
                    boolean tooMany = rows.recent(address, ASKED) >= MOST_LETTERS;
                    @Nullable UUID account =
                            accounts.find(email)
                                    .filter(found -> found.isActive() && !tooMany)
                                    .map(Account::id)
                                    .orElse(null);
                    rows.insert(
                            new SignInRows.NewSignIn(
                                    id,
                                    account,
                                    // Only asks that were heard count, or a stranger who goes on
                                    // asking would keep the address's letters away for ever.
                                    tooMany ? null : address,
                                    browser.hash(),
                                    returnPath,
                                    TRIES,
                                    ASKED));
                    if (account != null) {
                        mail(SignInLetter.KIND, id, account);
                    }
                });
        return browser.cookie();
    }

    /** Mails a link that lasts a week to someone who has an account now. */
    public void invite(Account account) {
        transactions.executeWithoutResult(
                status -> mail(SignInLetter.INVITATION, open(account, INVITED), account.id()));
    }

    /** The path of a link that is shown to whoever runs the site; lasts half a day. */
    public String print(Account account) {
        UUID id = Objects.requireNonNull(transactions.execute(status -> open(account, PRINTED)));
        return SignInLetter.path(secrets.link(id));
    }

    private UUID open(Account account, Duration lifetime) {
        UUID id = ids.next();
        rows.insert(
                new SignInRows.NewSignIn(
                        id,
                        account.id(),
                        secrets.addressName(account.email()),
                        null,
                        ReturnPath.STUDIO,
                        0,
                        lifetime));
        return id;
    }

    private void mail(String kind, UUID signIn, UUID account) {
        Objects.requireNonNull(letters, "The command line mails nothing")
                .plan(PlannedLetter.transactional(kind, signIn, account));
    }

    /** Makes every open link and code of the account worthless. */
    public void voidAll(UUID account) {
        rows.voidAll(account);
    }

    SignInOutcome redeem(Proof proof) {
        return switch (proof) {
            case Proof.MailedLink link ->
                    secrets.signInOf(link.token())
                            .flatMap(this::use)
                            .<SignInOutcome>map(welcome -> welcome)
                            .orElseGet(SignInOutcome.Expired::new);
            case Proof.TypedCode code -> redeem(code);
        };
    }

    private SignInOutcome redeem(Proof.TypedCode code) {
        Optional<SignInRows.Try> taken = rows.takeTry(secrets.browserHash(code.browser()));
        if (taken.isEmpty()) {
            return new SignInOutcome.Expired();
        }
        SignInRows.Try attempt = taken.get();
        if (!guesses.take(attempt.addressName())) {
            return new SignInOutcome.CodesPaused(guesses.pause());
        }
        if (secrets.isCode(attempt.signIn(), code.digits())) {
            guesses.giveBack(attempt.addressName());
            return use(attempt.signIn())
                    .<SignInOutcome>map(welcome -> welcome)
                    .orElseGet(SignInOutcome.Expired::new);
        }
        return attempt.left() > 0
                ? new SignInOutcome.WrongCode(attempt.left())
                : new SignInOutcome.Expired();
    }

    private Optional<SignInOutcome.Welcome> use(UUID signIn) {
        return Objects.requireNonNull(
                transactions.execute(
                        status -> {
                            Optional<SignInOutcome.Welcome> welcome = rows.use(signIn);
                            welcome.ifPresent(found -> rows.complete(found.account()));
                            return welcome;
                        }));
    }

    /** Forgets what expired before this instant. */
    public void forgetBefore(Instant instant) {
        rows.forgetBefore(instant);
        guesses.forget();
    }
}
