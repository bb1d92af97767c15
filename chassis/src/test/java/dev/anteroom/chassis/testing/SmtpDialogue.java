package dev.anteroom.chassis.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One connection to the {@link FaultySmtpServer}. */
final class SmtpDialogue {

    private final FaultySmtpServer server;
    private final Socket client;
    private String recipient = "";
    private SmtpFault fault = new SmtpFault.None();

    SmtpDialogue(FaultySmtpServer server, Socket client) {
        this.server = server;
        this.client = client;
    }

    void run() {
        try (client) {
            client.setTcpNoDelay(true);
            pause(server.bannerDelay());
            if (!server.welcomes()) {
                say("421 too many connections");
                return;
            }
            say(server.banner());
            BufferedReader lines =
                    new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            String line = lines.readLine();
            while (line != null && answer(line, lines)) {
                line = lines.readLine();
            }
        } catch (IOException gone) {
            // The client went away, as clients in tests do.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns false to hang up. */
    private boolean answer(String line, BufferedReader lines)
            throws IOException, InterruptedException {
        String command = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
        if (fault instanceof SmtpFault.ResetAfterRecipient) {
            client.setSoLinger(true, 0);
            return false;
        }
        switch (command) {
            case "EHLO" -> say("250-faulty.example\r\n250-8BITMIME\r\n250 SMTPUTF8");
            case "RCPT" -> rcpt(line);
            case "DATA" -> {
                return data(lines);
            }
            case "QUIT" -> {
                say("221 bye");
                return false;
            }
            default -> say("250 ok");
        }
        return true;
    }

    private void rcpt(String line) throws IOException {
        recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        fault = server.faultFor(recipient);
        say(
                switch (fault) {
                    case SmtpFault.AtRecipient(int code) -> code + " no";
                    case SmtpFault.ResetAfterRecipient(int code) -> code + " no";
                    default -> "250 ok";
                });
    }

    private boolean data(BufferedReader lines) throws IOException, InterruptedException {
        server.sayData();
        if (fault instanceof SmtpFault.DropAtData) {
            return false;
        }
        say("354 go on");
        StringBuilder source = new StringBuilder();
        String messageId = "";
        for (String line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
            if (line == null) {
                return false;
            }
            if (line.toLowerCase(Locale.ROOT).startsWith("message-id: ") && messageId.isEmpty()) {
                messageId = line.substring("message-id: ".length());
            }
            source.append(line).append('\n');
        }
        return end(new FaultySmtpServer.Taken(recipient, messageId, source.toString()));
    }

    private boolean end(FaultySmtpServer.Taken letter) throws IOException, InterruptedException {
        switch (fault) {
            case SmtpFault.AtEnd(int code) -> {
                say(code + " no");
                return code != 421;
            }
            case SmtpFault.DropAfterData() -> {
                server.take(letter);
                return false;
            }
            case SmtpFault.Slow(Duration time) -> pause(time);
            case SmtpFault.Hold() -> server.hold();
            default -> {}
        }
        if (client.isClosed()) {
            return false;
        }
        server.take(letter);
        say("250 taken");
        return true;
    }

    private static void pause(@Nullable Duration time) {
        if (time != null && !time.isZero()) {
            LockSupport.parkNanos(time.toNanos());
        }
    }

    private void say(String reply) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
