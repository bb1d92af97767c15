package dev.anteroom.chassis.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A TCP port in front of a backend that a test can shut and open, to see what a service does while
 * the backend is away.
 */
public final class Gate implements AutoCloseable {

    private final String host;
    private final int backend;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket door;

    private Gate(String host, int backend) {
        this.host = host;
        this.backend = backend;
        this.port = LastingPort.choose();
    }

    /** A gate before this backend, given as {@code host:port}; it is shut. */
    public static Gate before(String address) {
        int colon = address.lastIndexOf(':');
        return new Gate(
                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /** Where to go instead of the backend. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** Lets connections through, on the same port as ever. */
    public synchronized Gate open() {
        openDoor();
        return this;
    }

    /** Refuses connections and ends those that stand. */
    public synchronized void shut() {
        try {
            if (door != null) {
                door.close();
            }
            door = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sockets.forEach(Gate::end);
        sockets.clear();
    }

    @Override
    public void close() {
        shut();
    }

    private synchronized void openDoor() {
        try {
            ServerSocket opened = LastingPort.listen(port);
            door = opened;
            Thread.ofVirtual().start(() -> accept(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket in = opened.accept();
                sockets.add(in);
                Socket out = new Socket(host, backend);
                sockets.add(out);
                Thread.ofVirtual().start(() -> pump(in, out));
                Thread.ofVirtual().start(() -> pump(out, in));
            } catch (IOException closed) {
                // The gate was closed, or the backend is away: the caller sees a broken connection.
            }
        }
    }

    private static void pump(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException closed) {
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // What was wanted.
        }
    }
}
