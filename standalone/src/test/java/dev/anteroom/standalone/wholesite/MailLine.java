package dev.anteroom.standalone.wholesite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The wire between a service and the mail server. It hands on every byte, and can make the server's
 * word about a letter (the answer to the end of its data) come late, or not at all.
 */
final class MailLine implements AutoCloseable {

    private static final String GO_ON = "354";

    private final ServerSocket door;
    private final CompletableFuture<Integer> mailServer = new CompletableFuture<>();
    private final ExecutorService wires = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();
    private volatile Duration pause = Duration.ZERO;
    private volatile CountDownLatch words = new CountDownLatch(0);

    MailLine() {
        try {
            door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("No port for a line", e);
        }
        wires.execute(this::take);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The mail server's port on this machine; who calls earlier waits. */
    void leadsTo(int port) {
        mailServer.complete(port);
    }

    /** Each word about a letter comes so much later. */
    void slow(Duration newPause) {
        pause = newPause;
    }

    /** From now on no word about a letter comes through, until {@link #speak}. */
    void fallSilent() {
        if (words.getCount() == 0) {
            words = new CountDownLatch(1);
        }
    }

    /** Words come through again, without any pause. */
    void speak() {
        pause = Duration.ZERO;
        words.countDown();
    }

    /** About how many letters the mail server's word came through. */
    int answered() {
        return answered.get();
    }

    /** How many letters the mail server has taken of which the sender does not know it. */
    int held() {
        return held.get();
    }

    @Override
    public void close() {
        speak();
        mailServer.completeExceptionally(new IllegalStateException("The line is closed"));
        end(door);
        wires.shutdownNow();
    }

    private void take() {
        try {
            while (!door.isClosed()) {
                Socket sender = door.accept();
                wires.execute(() -> join(sender));
            }
        } catch (IOException | RejectedExecutionException closed) {
            // Nobody calls any more.
        }
    }

    private void join(Socket sender) {
        try (sender;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), mailServer.join())) {
            // What a program writes at once goes out at once, as without this line.
            sender.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            wires.execute(() -> hear(server, sender));
            sender.getInputStream().transferTo(server.getOutputStream());
        } catch (IOException | CompletionException | RejectedExecutionException eitherLeft) {
            // The other side is told by the end of its own connection.
        }
    }

    private void hear(Socket server, Socket sender) {
        try (server;
                sender) {
            InputStream from = server.getInputStream();
            OutputStream to = sender.getOutputStream();
            byte[] said = new byte[8192];
            boolean letterGoes = false;
            for (int length = from.read(said); length > 0; length = from.read(said)) {
                if (letterGoes) {
                    hold();
                }
                to.write(said, 0, length);
                to.flush();
                letterGoes = isGoOn(new String(said, 0, length, StandardCharsets.US_ASCII));
            }
        } catch (IOException eitherLeft) {
            // The other side is told by the end of its own connection.
        }
    }

    private static boolean isGoOn(String said) {
        return said.lines().reduce((first, last) -> last).orElse("").startsWith(GO_ON);
    }

    private void hold() {
        LockSupport.parkNanos(pause.toNanos());
        held.incrementAndGet();
        try {
            words.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            held.decrementAndGet();
            answered.incrementAndGet();
        }
    }

    private static void end(ServerSocket door) {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The line does not close", e);
        }
    }
}
