package dev.anteroom.chassis.mail;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter, ready to go: one recipient, HTML and plain text that say the same.
 *
 * @param to the only recipient
 * @param fromName the name in From; null for the configured one
 * @param replyTo where answers go; null for the sender
 * @param subject one line; control characters are refused
 * @param language for Content-Language
 * @param html a whole HTML document
 * @param text the same in plain text
 * @param unsubscribe https address that takes a POST without cookies (RFC 8058); null for letters
 *     that are no bulk
 * @param invitation a meeting to put into calendars; null for none
 * @param attachments files
 */
public record Letter(
        EmailAddress to,
        @Nullable String fromName,
        @Nullable EmailAddress replyTo,
        String subject,
        Locale language,
        String html,
        String text,
        @Nullable URI unsubscribe,
        @Nullable Invitation invitation,
        List<Attachment> attachments)
        implements Rendering {

    public Letter {
        refuseControls(subject);
        refuseControls(Objects.requireNonNullElse(fromName, ""));
        attachments = List.copyOf(attachments);
    }

    /** Starts a letter to this address. */
    public static LetterBuilder to(EmailAddress address) {
        return new LetterBuilder(address);
    }

    static void refuseControls(String line) {
        if (line.chars().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029)) {
            throw new IllegalArgumentException("A header must not hold control characters");
        }
    }

    /**
     * An iCalendar object that mail programs offer to put into the calendar (RFC 6047).
     *
     * @param method the iTIP method, {@code REQUEST} or {@code CANCEL} or {@code PUBLISH}; equal to
     *     the object's own METHOD
     * @param ics the object (RFC 5545)
     */
    public record Invitation(String method, String ics) {

        public Invitation {
            if (!method.matches("[A-Z]+")) {
                throw new IllegalArgumentException("Not an iTIP method: " + method);
            }
        }
    }

    /**
     * A text file that travels with the letter.
     *
     * @param name file name, letters, digits, dot, hyphen and underscore
     * @param contentType media type without parameters, such as {@code text/csv}
     * @param content the text, sent as UTF-8
     */
    public record Attachment(String name, String contentType, String content) {

        public Attachment {
            if (!name.matches("[A-Za-z0-9._-]{1,100}")
                    || !contentType.matches("[a-z]+/[a-z0-9.+-]+")) {
                throw new IllegalArgumentException("Not an attachment: " + name);
            }
        }
    }
}
