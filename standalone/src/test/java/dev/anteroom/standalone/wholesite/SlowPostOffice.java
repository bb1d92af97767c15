package dev.anteroom.standalone.wholesite;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server that takes its time over every letter, and remembers the subject of each. */
final class SlowPostOffice implements AutoCloseable {

    private final Map<String, List<String>> received = new ConcurrentHashMap<>();
    private final Duration pause;
    private final SMTPServer server;
    private final AtomicInteger held = new AtomicInteger();
    private volatile CountDownLatch answers = new CountDownLatch(0);

    SlowPostOffice(Duration pause) {
        this.pause = pause;
        this.server =
                SMTPServer.port(0)
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .simpleMessageListener(new Clerk())
                        .build();
        server.start();
    }

    URI url() {
        return URI.create("smtp://127.0.0.1:" + server.getPortAllocated());
    }

    /** From now on it takes letters and says nothing about them, until {@link #answer}. */
    void fallSilent() {
        answers = new CountDownLatch(1);
    }

    /** Says its word about every letter again. */
    void answer() {
        answers.countDown();
    }

    /** How many letters it has taken about which it has not said a word. */
    int held() {
        return held.get();
    }

    /** How many letters of this subject came for each address. */
    Map<String, Long> counts(String subject) {
        Map<String, Long> counts = new TreeMap<>();
        received.forEach(
                (address, letters) -> {
                    long number = letters.stream().filter(it -> it.equals(subject)).count();
                    if (number > 0) {
                        counts.put(address, number);
                    }
                });
        return counts;
    }

    private static String subject(String letter) {
        return letter.lines()
                .filter(line -> line.startsWith("Subject: "))
                .map(line -> line.substring("Subject: ".length()))
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        answer();
        server.stop();
    }

    /** Takes everything, slowly. */
    private final class Clerk implements SimpleMessageListener {

        @Override
        public boolean accept(String from, String recipient) {
            return true;
        }

        @Override
        public void deliver(String from, String recipient, InputStream data) {
            try {
                String subject = subject(new String(data.readAllBytes(), StandardCharsets.UTF_8));
                LockSupport.parkNanos(pause.toNanos());
                received.computeIfAbsent(recipient, key -> new CopyOnWriteArrayList<>())
                        .add(subject);
                held.incrementAndGet();
                answers.await();
                held.decrementAndGet();
            } catch (IOException senderLeft) {
                // A letter that was cut short was not received.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
