package dev.anteroom.chassis.mail.smtp;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.MailSettings;
import dev.anteroom.chassis.problem.SafeTrace;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection to one server, kept open over many letters. Used by one thread; {@link #cut} may
 * be called by another.
 */
public final class SmtpConnection implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SmtpConnection.class);
    private static final Duration TRUSTED_IDLE = Duration.ofSeconds(5);

    private final MailSettings.Server server;
    private final EmailAddress sender;
    private final LetterMessages messages;
    private final Duration transactionLimit;
    private final NoDelaySocketFactory sockets;
    private final Session session;
    private @Nullable WatchedTransport transport;
    private long lastUse;
    private volatile long deadline = Long.MAX_VALUE;

    public SmtpConnection(
            MailSettings.Server server, MailSettings settings, LetterMessages messages) {
        this.server = server;
        this.sender = settings.sender();
        this.messages = messages;
        this.transactionLimit = settings.transactionLimit();
        this.sockets = SmtpSessions.sockets(server.security());
        this.session = SmtpSessions.session(server, sender, sockets);
    }

    /**
     * Connects where needed.
     *
     * @throws MessagingException when the server is out of reach or does not let us in
     */
    public void open() throws MessagingException {
        if (isUsable()) {
            return;
        }
        close();
        WatchedTransport fresh = new WatchedTransport(session);
        deadline = System.nanoTime() + transactionLimit.toNanos();
        try {
            fresh.connect(server.host(), server.port(), server.username(), server.password());
        } finally {
            deadline = Long.MAX_VALUE;
        }
        transport = fresh;
        lastUse = System.nanoTime();
    }

    private boolean isUsable() {
        WatchedTransport open = transport;
        if (open == null || !open.isOpen()) {
            return false;
        }
        boolean fresh = System.nanoTime() - lastUse < TRUSTED_IDLE.toNanos();
        return fresh || open.isConnected();
    }

    /**
     * Hands the letter over on the open connection.
     *
     * @param begun {@link System#nanoTime()} when the attempt was committed
     */
    public SmtpOutcome send(Letter letter, String messageId, long begun) {
        WatchedTransport open = transport;
        if (open == null) {
            return new SmtpOutcome.Interrupted();
        }
        if (letter.to().needsUtf8() && !open.supportsExtension("SMTPUTF8")) {
            return new SmtpOutcome.AddressBeyondServer();
        }
        open.begin(begun + transactionLimit.toNanos());
        deadline = begun + transactionLimit.toNanos();
        try {
            MimeMessage message = messages.compose(session, letter, messageId);
            Address[] recipients = {LetterMessages.address(letter.to())};
            open.sendMessage(message, recipients);
            return new SmtpOutcome.Accepted(open.getLastReturnCode());
        } catch (MessagingException refused) {
            return judge(open, refused);
        } catch (RuntimeException broken) {
            log.error("A letter could not be handed over\n{}", SafeTrace.of(broken));
            close();
            return unheard(open);
        } finally {
            deadline = Long.MAX_VALUE;
            lastUse = System.nanoTime();
        }
    }

    private SmtpOutcome judge(WatchedTransport open, MessagingException refused) {
        int code = SmtpReplies.codeOf(refused);
        if (code == 421 || code == 0 || !open.isOpen()) {
            close();
        }
        if (code >= 500) {
            return new SmtpOutcome.Refused(code);
        }
        if (code >= 400 && code != 421) {
            return new SmtpOutcome.Deferred(code);
        }
        // A 421 is a reply: the server says that it did not take the letter.
        return code == 421 ? new SmtpOutcome.Interrupted() : unheard(open);
    }

    private static SmtpOutcome unheard(WatchedTransport open) {
        return open.mayHaveEnded() ? new SmtpOutcome.Unknown() : new SmtpOutcome.Interrupted();
    }

    /** Cuts a transaction off that has taken too long; for a watching thread. */
    public void cutIfOverdue() {
        long until = deadline;
        if (until != Long.MAX_VALUE && System.nanoTime() - until > 0) {
            cut();
        }
    }

    /** Breaks the connection under whoever uses it. */
    public void cut() {
        sockets.cut();
    }

    @Override
    public void close() {
        WatchedTransport open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException alreadyGone) {
                sockets.cut();
            }
        }
    }
}
