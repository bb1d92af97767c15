package dev.anteroom.chassis.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Angus Mail's transport, watched for the one thing that matters after a fault: whether the line
 * that ends the letter may have left. Before it no server can have accepted the letter (RFC 5321
 * section 4.1.1.4); after it, only a reply tells.
 */
final class WatchedTransport extends SMTPTransport {

    private boolean open;
    private boolean ended;
    private long latestStart = Long.MAX_VALUE;

    WatchedTransport(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    /**
     * Begins a new transaction.
     *
     * @param latest {@link System#nanoTime()} after which DATA must not be sent any more, since
     *     others may have taken the letter for abandoned (a suspended machine, for instance)
     */
    void begin(long latest) {
        ended = false;
        latestStart = latest;
    }

    /** Whether it is still connected as far as it knows; asks nobody. */
    boolean isOpen() {
        return open;
    }

    /** Angus closes itself when a connection breaks, and tells by this alone. */
    @Override
    protected synchronized void setConnected(boolean connected) {
        super.setConnected(connected);
        open = connected;
    }

    /** Whether the letter's last line may have reached the server. */
    boolean mayHaveEnded() {
        return ended;
    }

    @Override
    protected OutputStream data() throws MessagingException {
        if (System.nanoTime() - latestStart > 0) {
            throw new MessagingException("Too late to begin");
        }
        return super.data();
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (System.nanoTime() - latestStart > 0) {
            throw new IOException("Too late to end");
        }
        ended = true;
        super.finishData();
    }
}
