package dev.anteroom.chassis.mail.smtp;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.MailSettings;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes letters as MIME (RFC 2045, 2046, 5322): plain text, HTML, calendar and files. */
public final class LetterMessages {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);
    private static final int ROOM_FOR_HEADERS = 2048;

    private final EmailAddress from;
    private final String fromName;
    private final Clock clock;

    public LetterMessages(MailSettings settings, Clock clock) {
        this.from = settings.sender();
        this.fromName = settings.fromName();
        this.clock = clock;
    }

    /** The whole message. */
    MimeMessage compose(Session session, Letter letter, String messageId) {
        int bodies = letter.html().length() + letter.text().length();
        MimeText source = new MimeText(bodies + bodies / 8 + ROOM_FOR_HEADERS);
        headers(source, letter, messageId);
        body(source, letter, boundary(messageId));
        return new Written(session, source.bytes());
    }

    private void headers(MimeText source, Letter letter, String messageId) {
        String name = letter.fromName() == null ? fromName : letter.fromName();
        source.header("Date", DATE.format(clock.instant()))
                .header("From", named(from, name))
                .header("To", letter.to().value());
        if (letter.replyTo() != null) {
            source.header("Reply-To", letter.replyTo().value());
        }
        source.header("Message-ID", messageId)
                .header("Subject", MimeUtility.fold("Subject: ".length(), word(letter.subject())))
                .header("Content-Language", letter.language().toLanguageTag())
                .header("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) {
            source.header("List-Unsubscribe", "<" + letter.unsubscribe().toASCIIString() + ">")
                    .header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        source.header("MIME-Version", "1.0");
    }

    private static void body(MimeText source, Letter letter, String boundary) {
        Letter.Invitation meeting = letter.invitation();
        if (meeting == null && letter.attachments().isEmpty()) {
            alternatives(source, letter, meeting, boundary);
            return;
        }
        String outer = boundary + "-files";
        source.header("Content-Type", "multipart/mixed; boundary=\"" + outer + "\"")
                .endHeaders()
                .part(outer);
        alternatives(source, letter, meeting, boundary);
        if (meeting != null) {
            source.file(outer, "application/ics", "invite.ics", meeting.ics());
        }
        for (Letter.Attachment each : letter.attachments()) {
            source.file(outer, each.contentType(), each.name(), each.content());
        }
        source.end(outer);
    }

    private static void alternatives(
            MimeText source, Letter letter, Letter.@Nullable Invitation meeting, String boundary) {
        source.header("Content-Type", "multipart/alternative; boundary=\"" + boundary + "\"")
                .endHeaders()
                .text(boundary, "text/plain; charset=UTF-8", letter.text())
                .text(boundary, "text/html; charset=UTF-8", letter.html());
        if (meeting != null) {
            String type = "text/calendar; charset=UTF-8; method=" + meeting.method();
            source.text(boundary, type, meeting.ics());
        }
        source.end(boundary);
    }

    /** No line of quoted-printable can hold it: an equals sign is followed by hex or a line end. */
    private static String boundary(String messageId) {
        return "=_" + messageId.substring(1, messageId.indexOf('@'));
    }

    /** The address alone. */
    static InternetAddress address(EmailAddress address) throws AddressException {
        return new InternetAddress(address.value(), false);
    }

    private static String named(EmailAddress address, String name) {
        if (name.isEmpty()) {
            return address.value();
        }
        // Long names come as several encoded words on lines of their own; folding comes last.
        String words = word(name).replace("\r\n ", " ");
        String quoted = MimeUtility.quote(words, "()<>@,;:\\\".[]");
        return MimeUtility.fold("From: ".length(), quoted + " <" + address.value() + ">");
    }

    private static String word(String text) {
        try {
            return MimeUtility.encodeText(text, "UTF-8", null);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every JDK has UTF-8", e);
        }
    }

    /** A message whose source is written already. */
    private static final class Written extends MimeMessage {

        private final byte[] source;

        Written(Session session, byte[] source) {
            super(session);
            this.source = source;
        }

        @Override
        public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException {
            out.write(source);
        }
    }
}
