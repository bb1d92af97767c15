package dev.anteroom.standalone.wholesite;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server that takes its time over every letter, and remembers each that it accepted. */
final class SlowPostOffice implements AutoCloseable {

    private final Map<String, List<String>> accepted = new ConcurrentHashMap<>();
    private final Duration pause;
    private final SMTPServer server;

    SlowPostOffice(Duration pause) {
        this.pause = pause;
        this.server =
                SMTPServer.port(0)
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .simpleMessageListener(new Counter())
                        .build();
        server.start();
    }

    URI url() {
        return URI.create("smtp://127.0.0.1:" + server.getPortAllocated());
    }

    /** The letters to this address, as they came. */
    List<String> to(String address) {
        return accepted.getOrDefault(address, List.of());
    }

    /** The plain text of the newest letter to this address. */
    String textTo(String address) {
        byte[] letter = to(address).getLast().getBytes(StandardCharsets.UTF_8);
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(letter));
            return String.valueOf(((Multipart) message.getContent()).getBodyPart(0).getContent());
        } catch (IOException e) {
            throw new UncheckedIOException("The letter cannot be read", e);
        } catch (MessagingException e) {
            throw new IllegalStateException("The letter is no MIME message", e);
        }
    }

    /** How many letters of this subject went to each address. */
    Map<String, Long> counts(String subject) {
        Map<String, Long> counts = new ConcurrentHashMap<>();
        accepted.forEach(
                (address, letters) -> {
                    long number =
                            letters.stream()
                                    .filter(it -> it.contains("Subject: " + subject))
                                    .count();
                    if (number > 0) {
                        counts.put(address, number);
                    }
                });
        return counts;
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Accepts everything, slowly. */
    private final class Counter implements SimpleMessageListener {

        @Override
        public boolean accept(String from, String recipient) {
            return true;
        }

        @Override
        public void deliver(String from, String recipient, InputStream data) {
            try {
                String letter = new String(data.readAllBytes(), StandardCharsets.UTF_8);
                LockSupport.parkNanos(pause.toNanos());
                accepted.computeIfAbsent(recipient, key -> new CopyOnWriteArrayList<>())
                        .add(letter);
            } catch (IOException senderLeft) {
                // A letter that was cut short was not accepted.
            }
        }
    }
}
