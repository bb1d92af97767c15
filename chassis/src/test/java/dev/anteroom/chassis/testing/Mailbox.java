package dev.anteroom.chassis.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** An SMTP server for tests that keeps what it is sent, started once in a test run. */
public final class Mailbox {

    private static final class Holder {
        static final Mailbox SHARED = new Mailbox();
    }

    private final GreenMail server;

    private Mailbox() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** The one mailbox of this test run. */
    public static Mailbox shared() {
        return Holder.SHARED;
    }

    /** The SMTP port on 127.0.0.1. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** The letters that reached this address, oldest first. Use a fresh address in each test. */
    public List<MimeMessage> lettersTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return Arrays.stream(letter.getRecipients(Message.RecipientType.TO))
                    .anyMatch(recipient -> recipient.toString().contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException("A received letter cannot be read", e);
        }
    }
}
