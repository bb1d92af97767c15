package dev.anteroom.standalone.mailcatcher;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A letter taken apart (RFC 5322, RFC 2045). */
final class Letter {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final MimeMessage message;
    private final long bytes;

    private Letter(MimeMessage message, long bytes) {
        this.message = message;
        this.bytes = bytes;
    }

    static Letter read(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            return new Letter(
                    new MimeMessage(SESSION, new ByteArrayInputStream(content)), content.length);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the letter " + file, e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Not a letter: " + file, e);
        }
    }

    StoredLetter summary(String id) {
        return new StoredLetter(
                id,
                Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-')))),
                header("From"),
                headerLines("Delivered-To"),
                header("Subject"),
                bytes);
    }

    /** Every header, in order, as it came. */
    List<Header> headers() {
        try {
            return Collections.list(message.getAllHeaders());
        } catch (MessagingException e) {
            return List.of();
        }
    }

    /** The first header of that name, decoded (RFC 2047); empty when there is none. */
    String header(String name) {
        return headerLines(name).stream().findFirst().orElse("");
    }

    /** What it consists of. */
    Parts parts() {
        return Parts.of(message);
    }

    /** Its HTML body, if it has one. */
    Optional<String> html() {
        return parts().html();
    }

    private List<String> headerLines(String name) {
        try {
            String[] lines = message.getHeader(name);
            return lines == null ? List.of() : Arrays.stream(lines).map(Letter::decoded).toList();
        } catch (MessagingException e) {
            return List.of();
        }
    }

    private static String decoded(String line) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(line));
        } catch (IOException unknownCharset) {
            return line;
        }
    }
}
