package dev.anteroom.chassis.mail.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes sockets that send small packets at once. Angus Mail does not set TCP_NODELAY, and with
 * delayed acknowledgements each letter would wait 40 ms for nothing. It also remembers its socket,
 * so that a transaction that takes too long can be cut off from outside.
 */
final class NoDelaySocketFactory extends SocketFactory {

    private final SocketFactory sockets;
    private volatile @Nullable Socket last;

    NoDelaySocketFactory(SocketFactory sockets) {
        this.sockets = sockets;
    }

    /** Closes the newest socket under whoever uses it. */
    void cut() {
        Socket socket = last;
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException alreadyBroken) {
                // It is as closed as it can be.
            }
        }
    }

    private Socket remember(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        last = socket;
        return socket;
    }

    @Override
    public Socket createSocket() throws IOException {
        return remember(sockets.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return remember(sockets.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
            throws IOException {
        return remember(sockets.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return remember(sockets.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
            throws IOException {
        return remember(sockets.createSocket(host, port, local, localPort));
    }
}
