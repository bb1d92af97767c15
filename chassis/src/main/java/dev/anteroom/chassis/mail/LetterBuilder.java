package dev.anteroom.chassis.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Letter} together; see {@link Letter#to}. */
public final class LetterBuilder {

    private final EmailAddress to;
    private final List<Letter.Attachment> attachments = new ArrayList<>();
    private String subject = "";
    private String html = "";
    private String text = "";
    private Locale language = Locale.ENGLISH;
    private @Nullable String fromName;
    private @Nullable EmailAddress replyTo;
    private @Nullable URI unsubscribe;
    private Letter.@Nullable Invitation invitation;

    LetterBuilder(EmailAddress to) {
        this.to = to;
    }

    /** The subject line. */
    public LetterBuilder about(String line) {
        subject = line;
        return this;
    }

    /** Both bodies. */
    public LetterBuilder saying(String htmlDocument, String plainText) {
        html = htmlDocument;
        text = plainText;
        return this;
    }

    /** The language of the letter; English unless told. */
    public LetterBuilder in(Locale locale) {
        language = locale;
        return this;
    }

    /** The name in From. */
    public LetterBuilder from(String name) {
        fromName = name;
        return this;
    }

    /** Where answers go. */
    public LetterBuilder answersTo(EmailAddress address) {
        replyTo = address;
        return this;
    }

    /** One-click unsubscribe (RFC 8058). */
    public LetterBuilder unsubscribeAt(URI address) {
        unsubscribe = address;
        return this;
    }

    /** A meeting for the calendar. */
    public LetterBuilder inviting(Letter.Invitation meeting) {
        invitation = meeting;
        return this;
    }

    /** A file. */
    public LetterBuilder with(Letter.Attachment file) {
        attachments.add(file);
        return this;
    }

    public Letter build() {
        return new Letter(
                to,
                fromName,
                replyTo,
                subject,
                language,
                html,
                text,
                unsubscribe,
                invitation,
                attachments);
    }
}
