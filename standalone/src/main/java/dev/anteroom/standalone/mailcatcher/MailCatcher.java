package dev.anteroom.standalone.mailcatcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;

/** A mail server that delivers nothing: its letters are read at {@code /_mail}. */
public final class MailCatcher implements AutoCloseable {

    private final SmtpDoor smtp;
    private final InboxServer pages;
    private final Layout layout;

    /**
     * Where it lies and how it is reached; all on loopback.
     *
     * @param folder one {@code .eml} file for each letter
     * @param smtpPort where letters come in
     * @param httpPort where they are read
     * @param publicHost the host in the site's own address, which the pages may be asked by as well
     * @param letters how many letters are kept at most; older ones go first
     * @param bytes how many bytes they take at most
     */
    public record Layout(
            Path folder, int smtpPort, int httpPort, String publicHost, int letters, long bytes) {}

    private MailCatcher(Layout layout, InstantSource clock) {
        this.layout = layout;
        Inbox inbox = new Inbox(layout.folder(), layout.letters(), layout.bytes(), clock);
        this.smtp = new SmtpDoor(layout.smtpPort(), inbox);
        this.pages = new InboxServer(layout.httpPort(), layout.publicHost(), inbox);
    }

    /** Opens its doors. */
    public static MailCatcher start(Layout layout, InstantSource clock) {
        MailCatcher catcher = new MailCatcher(layout, clock);
        catcher.pages.start();
        catcher.smtp.start();
        return catcher;
    }

    /** Takes no more letters until it is told to, as a mail server that is down. */
    public void refuseLetters() {
        smtp.stop();
    }

    /** Takes letters again. */
    public void takeLetters() {
        smtp.start();
    }

    /** Where letters are sent to. */
    public int smtpPort() {
        return layout.smtpPort();
    }

    /** Its pages, past the gateway; {@code api/messages} below it answers programs. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + layout.httpPort() + "/_mail");
    }

    @Override
    public void close() {
        smtp.stop();
        pages.stop();
    }
}
