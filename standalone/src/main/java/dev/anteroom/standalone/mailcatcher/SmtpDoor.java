package dev.anteroom.standalone.mailcatcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** Takes letters by SMTP. 250 after DATA means that the letter is on the disk. */
final class SmtpDoor {

    private static final int LARGEST_LETTER = 30 << 20;
    private static final int CONNECTIONS = 128;
    private static final int LOCAL_ERROR = 451;

    private final int port;
    private final Inbox inbox;
    private @Nullable SMTPServer server;

    SmtpDoor(int port, Inbox inbox) {
        this.port = port;
        this.inbox = inbox;
    }

    synchronized void start() {
        if (server == null) {
            SMTPServer started =
                    SMTPServer.port(port)
                            .bindAddress(InetAddress.getLoopbackAddress())
                            .hostName("localhost")
                            .softwareName("Anteroom mail catcher")
                            .maxMessageSize(LARGEST_LETTER)
                            .maxConnections(CONNECTIONS)
                            .insertReceivedHeaders(false)
                            .executorService(Executors.newVirtualThreadPerTaskExecutor())
                            .messageHandlerFactory(context -> new Transaction(inbox))
                            .build();
            started.start();
            server = started;
        }
    }

    synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    private static final class Transaction implements MessageHandler {

        private final Inbox inbox;
        private final List<String> recipients = new ArrayList<>();
        private String sender = "";

        Transaction(Inbox inbox) {
            this.inbox = inbox;
        }

        @Override
        public void from(String address) {
            sender = address;
        }

        @Override
        public void recipient(String address) {
            recipients.add(address);
        }

        @Override
        public @Nullable String data(InputStream content) throws RejectException, IOException {
            byte[] letter = content.readAllBytes();
            try {
                return "Kept as " + inbox.keep(sender, recipients, letter).id();
            } catch (IOException e) {
                throw new RejectException(LOCAL_ERROR, "The letter cannot be kept");
            }
        }

        @Override
        public void done() {
            recipients.clear();
        }
    }
}
