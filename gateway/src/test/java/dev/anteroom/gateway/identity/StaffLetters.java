package dev.anteroom.gateway.identity;

import static org.awaitility.Awaitility.await;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.testing.Mailbox;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of sign-in as they reach a mailbox. */
final class StaffLetters {

    private static final Pattern LINK = Pattern.compile("https?://[a-z.:0-9]+(/sign-in/link/\\S+)");
    private static final Pattern CODE = Pattern.compile("(?m)\\b(\\d{6})\\b\\s*$");

    private final String address;

    StaffLetters(EmailAddress address) {
        this.address = address.value();
    }

    /** Waits until as many letters have come; the newest stands last. */
    List<MimeMessage> first(int number) {
        await().until(() -> Mailbox.shared().lettersTo(address).size() >= number);
        return Mailbox.shared().lettersTo(address);
    }

    /** The path of the newest letter's link, when so many have come. */
    String linkOf(int number) {
        return find(LINK, first(number).getLast());
    }

    /** The newest letter's code, when so many have come. */
    String codeOf(int number) {
        return find(CODE, first(number).getLast());
    }

    private static String find(Pattern pattern, MimeMessage letter) {
        try {
            String text = text(letter.getContent());
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                throw new AssertionError("No " + pattern + " in " + text);
            }
            return matcher.group(1);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("A letter cannot be read", e);
        }
    }

    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts
                ? text(parts.getBodyPart(0).getContent())
                : content.toString();
    }
}
