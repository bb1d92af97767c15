package dev.anteroom.chassis.mail;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave.
 *
 * @param from the address in From and in the envelope
 * @param fromName the name in From where the letter brings none; empty for none
 * @param servers SMTP servers that share the letters
 * @param sending false on a replica that only plans
 * @param poll how often the ledger is asked for letters of other replicas and those whose time has
 *     come; letters planned here leave at once
 * @param transactionLimit longest an SMTP transaction may take before it is cut off
 * @param retryAfter first wait after a 4xx reply; doubles up to an hour
 * @param giveUpAfter how long after the first attempt a deferred letter fails
 */
@ConfigurationProperties("anteroom.mail")
public record MailSettings(
        String from,
        @DefaultValue("") String fromName,
        List<Server> servers,
        @DefaultValue("true") boolean sending,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("60s") Duration transactionLimit,
        @DefaultValue("30s") Duration retryAfter,
        @DefaultValue("2d") Duration giveUpAfter) {

    public MailSettings {
        if (from == null || EmailAddress.read(from).isEmpty()) {
            throw new IllegalArgumentException(
                    "anteroom.mail.from is missing: set it to the address that letters come from");
        }
        if (servers == null || servers.isEmpty()) {
            throw new IllegalArgumentException(
                    "anteroom.mail.servers is empty: set anteroom.mail.servers[0].host and .port");
        }
        servers = List.copyOf(servers);
        Letter.refuseControls(fromName);
    }

    /** The sender's address. */
    public EmailAddress sender() {
        return EmailAddress.of(from);
    }

    /** Whether and how the connection to a server is encrypted. */
    public enum Security {
        /** Never. */
        NONE,
        /** By STARTTLS where the server offers it; a bad certificate is refused even then. */
        OFFERED,
        /** By STARTTLS or not at all. */
        REQUIRED,
        /** From the first byte (port 465). */
        TLS
    }

    /**
     * An SMTP server.
     *
     * @param host name or address
     * @param port port
     * @param username account; null for none
     * @param password its password
     * @param security encryption
     * @param connections how many letters it is given at the same time, 1 to 64
     * @param perSecond most letters per second from this replica; 0 for no limit
     * @param timeout longest wait for a connection or a reply
     */
    public record Server(
            String host,
            @DefaultValue("25") int port,
            @Nullable String username,
            @Nullable String password,
            @DefaultValue("OFFERED") Security security,
            @DefaultValue("8") int connections,
            @DefaultValue("0") int perSecond,
            @DefaultValue("45s") Duration timeout) {

        public Server {
            if (host == null || host.isBlank() || connections < 1 || connections > 64) {
                throw new IllegalArgumentException(
                        "anteroom.mail.servers: each has a host and 1 to 64 connections");
            }
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
