package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.mail.DueLetter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Message-IDs (RFC 5322 section 3.6.4) that follow from what the letter is: however often it is
 * sent, and by whichever replica, receivers can tell that it is the same.
 */
final class MessageIds {

    private static final int BYTES = 16;

    private final String domain;

    MessageIds(String domain) {
        this.domain = domain;
    }

    String of(DueLetter letter) {
        String name =
                letter.kind()
                        + " "
                        + letter.reference()
                        + " "
                        + letter.recipient()
                        + " "
                        + letter.occasion();
        return "<" + HexFormat.of().formatHex(digest(name), 0, BYTES) + "@" + domain + ">";
    }

    private static byte[] digest(String name) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
