package dev.anteroom.chassis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/**
 * An SMTP server that misbehaves as it is told: delays, dropped connections, refusals. It keeps
 * what it took responsibility for, and can be asked while letters are on their way.
 */
public final class FaultySmtpServer implements AutoCloseable {

    /** A letter that the server took. */
    public record Taken(String recipient, String messageId, String source) {}

    private final ServerSocket socket;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private volatile CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();
    private volatile BiFunction<String, Integer, SmtpFault> script =
            (recipient, attempt) -> new SmtpFault.None();
    private volatile int most = Integer.MAX_VALUE;
    private volatile String banner = "220 faulty.example ESMTP";
    private volatile Duration bannerDelay = Duration.ZERO;
    private volatile Runnable onData = () -> {};

    public FaultySmtpServer() {
        this(0);
    }

    /** A port on which no server is, now or later, but one that is started there on purpose. */
    public static int absent() {
        return LastingPort.choose();
    }

    /** On this port of 127.0.0.1. */
    public FaultySmtpServer(int port) {
        try {
            socket = LastingPort.listen(port);
        } catch (IOException e) {
            throw new UncheckedIOException("No port for an SMTP server", e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /**
     * Chooses the fault by recipient and number of the attempt (from 1) for it. Letters held from
     * now on wait for the next {@link #letGo()}.
     */
    public FaultySmtpServer faults(BiFunction<String, Integer, SmtpFault> choice) {
        if (gate.getCount() == 0) {
            gate = new CountDownLatch(1);
        }
        script = choice;
        return this;
    }

    /** Greets with this line, after this delay. */
    public FaultySmtpServer greeting(String line, Duration delay) {
        banner = line;
        bannerDelay = delay;
        return this;
    }

    /** Turns away whoever comes while this many connections are open. */
    public FaultySmtpServer atMost(int connections) {
        most = connections;
        return this;
    }

    /** Calls this each time the client says DATA, before the reply. */
    public FaultySmtpServer onData(Runnable call) {
        onData = call;
        return this;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** What the server took, in order, whether or not the client heard so. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** How often letters to this address were brought. */
    public int attemptsFor(String recipient) {
        return attempts.getOrDefault(recipient, new AtomicInteger()).get();
    }

    /** How many letters wait at their end for {@link #letGo()}. */
    public int held() {
        return held.get();
    }

    /** How many connections were opened so far. */
    public int connections() {
        return connections.get();
    }

    /** Lets held letters go, and all that come until other faults are chosen. */
    public void letGo() {
        gate.countDown();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> new SmtpDialogue(this, client).run());
            } catch (IOException closed) {
                return;
            }
        }
    }

    boolean welcomes() {
        return open.stream().filter(client -> !client.isClosed()).count() <= most;
    }

    String banner() {
        return banner;
    }

    Duration bannerDelay() {
        return bannerDelay;
    }

    SmtpFault faultFor(String recipient) {
        int attempt =
                attempts.computeIfAbsent(recipient, each -> new AtomicInteger()).incrementAndGet();
        return script.apply(recipient, attempt);
    }

    void sayData() {
        onData.run();
    }

    void take(Taken letter) {
        taken.add(letter);
    }

    void hold() throws InterruptedException {
        held.incrementAndGet();
        try {
            gate.await();
        } finally {
            held.decrementAndGet();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket client : open) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
