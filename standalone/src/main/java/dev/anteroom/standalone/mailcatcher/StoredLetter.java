package dev.anteroom.standalone.mailcatcher;

import java.time.Instant;
import java.util.List;

/**
 * A letter in the inbox, as its list shows it.
 *
 * @param id its file's name without the ending; later letters have greater ids
 * @param received when it came in
 * @param from who wrote it, as the letter says
 * @param recipients who it was really addressed to, by SMTP
 * @param subject its subject; may be empty
 * @param bytes its size
 */
record StoredLetter(
        String id,
        Instant received,
        String from,
        List<String> recipients,
        String subject,
        long bytes) {

    StoredLetter {
        recipients = List.copyOf(recipients);
    }

    boolean isTo(String address) {
        return recipients.stream().anyMatch(address::equalsIgnoreCase);
    }
}
