package dev.anteroom.chassis.mail.smtp;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.MailSettings;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Writes letters as MIME (RFC 2045, 2046): plain text, HTML, calendar and files. */
public final class LetterMessages {

    private final EmailAddress from;
    private final String fromName;
    private final Clock clock;

    public LetterMessages(MailSettings settings, Clock clock) {
        this.from = settings.sender();
        this.fromName = settings.fromName();
        this.clock = clock;
    }

    /** The whole message. */
    MimeMessage compose(Session session, Letter letter, String messageId)
            throws MessagingException {
        MimeMessage message = new NamedMessage(session, messageId);
        message.setFrom(named(from, letter.fromName() == null ? fromName : letter.fromName()));
        message.setRecipient(MimeMessage.RecipientType.TO, address(letter.to()));
        if (letter.replyTo() != null) {
            message.setReplyTo(new Address[] {address(letter.replyTo())});
        }
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe().toASCIIString() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(body(letter));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart body(Letter letter) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(letter.text(), "text/plain; charset=UTF-8"));
        alternatives.addBodyPart(part(letter.html(), "text/html; charset=UTF-8"));
        Letter.Invitation meeting = letter.invitation();
        if (meeting != null) {
            String type = "text/calendar; charset=UTF-8; method=" + meeting.method();
            alternatives.addBodyPart(part(meeting.ics(), type));
        }
        if (meeting == null && letter.attachments().isEmpty()) {
            return alternatives;
        }
        return withFiles(alternatives, letter, meeting);
    }

    private static MimeMultipart withFiles(
            MimeMultipart alternatives, Letter letter, Letter.@Nullable Invitation meeting)
            throws MessagingException {
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart bodies = new MimeBodyPart();
        bodies.setContent(alternatives);
        mixed.addBodyPart(bodies);
        if (meeting != null) {
            mixed.addBodyPart(file("invite.ics", "application/ics", meeting.ics()));
        }
        for (Letter.Attachment each : letter.attachments()) {
            mixed.addBodyPart(file(each.name(), each.contentType(), each.content()));
        }
        return mixed;
    }

    private static BodyPart file(String name, String type, String content)
            throws MessagingException {
        MimeBodyPart part = part(content, type + "; charset=UTF-8; name=\"" + name + "\"");
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        part.setFileName(name);
        return part;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        // Known beforehand, so that Angus Mail need not read the text twice to choose.
        part.setDataHandler(Utf8Text.handler(content, type));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** The address alone. */
    static InternetAddress address(EmailAddress address) throws AddressException {
        return new InternetAddress(address.value(), false);
    }

    private static InternetAddress named(EmailAddress address, String name)
            throws MessagingException {
        InternetAddress named = address(address);
        try {
            named.setPersonal(name.isEmpty() ? null : name, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every JDK has UTF-8", e);
        }
        return named;
    }

    /** A message that keeps the Message-ID that the ledger has committed. */
    private static final class NamedMessage extends MimeMessage {

        private final String messageId;

        NamedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
