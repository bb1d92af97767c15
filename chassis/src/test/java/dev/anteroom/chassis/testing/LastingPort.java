package dev.anteroom.chassis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that a test may leave and bind again. They lie below those that the system gives to
 * outgoing connections, so none of those takes one meanwhile.
 */
public final class LastingPort {

    private static final int LOWEST = 12_000;
    private static final int HIGHEST = 20_000;
    private static final int BACKLOG = 100;

    private LastingPort() {}

    /** A free port of the loopback address. */
    public static int choose() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            try (ServerSocket tried = listen(port)) {
                return tried.getLocalPort();
            } catch (BindException taken) {
                // Another one then.
            } catch (IOException e) {
                throw new UncheckedIOException("No free port", e);
            }
        }
    }

    /** A listener on this port of the loopback address, or on any for 0. */
    static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
    }
}
