package dev.anteroom.standalone.kafka;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Asks a broker for the versions of its API (Kafka protocol, request 18 version 0). It answers only
 * once it processes requests, which is later than when its port is open.
 */
final class BrokerProbe {

    private static final int LIMIT_MILLIS = 2000;
    private static final short API_VERSIONS = 18;
    private static final int CORRELATION = 7;
    private static final int REQUEST_BYTES = 10;
    private static final int NO_CLIENT_ID = -1;

    private BrokerProbe() {}

    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(LIMIT_MILLIS);
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LIMIT_MILLIS);
            DataOutputStream request = new DataOutputStream(socket.getOutputStream());
            request.writeInt(REQUEST_BYTES);
            request.writeShort(API_VERSIONS);
            request.writeShort(0);
            request.writeInt(CORRELATION);
            request.writeShort(NO_CLIENT_ID);
            request.flush();
            DataInputStream answer = new DataInputStream(socket.getInputStream());
            return answer.readInt() > 0 && answer.readInt() == CORRELATION;
        } catch (IOException notYet) {
            return false;
        }
    }
}
