package dev.anteroom.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Ports of the loopback interface. Free ones are taken from below the range that the system gives
 * to outgoing connections, so that a process that is started again finds its port still free.
 */
public final class Ports {

    private static final int FIRST = 20_000;
    private static final int END = 32_000;
    private static final Duration CONNECT = Duration.ofMillis(500);

    private final RandomGenerator random;

    public Ports(RandomGenerator random) {
        this.random = random;
    }

    /** A port that nothing listens on now, and that no site of this user was given. */
    public synchronized int next() {
        while (true) {
            int port = random.nextInt(FIRST, END);
            if (isFree(port) && PortReservations.take(port)) {
                return port;
            }
        }
    }

    /** Sees to it that no site is given this one, which a person chose. */
    public static void reserve(int port) {
        PortReservations.take(port);
    }

    /** So many of them. */
    public List<Integer> next(int number) {
        return IntStream.range(0, number).mapToObj(i -> next()).toList();
    }

    /** True when this program could listen there. */
    public static boolean isFree(int port) {
        if (answers(port)) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** True when something listens there, if only too busily to answer. */
    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                    (int) CONNECT.toMillis());
            return true;
        } catch (ConnectException refused) {
            return false;
        } catch (SocketTimeoutException busy) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at port " + port, e);
        }
    }
}
