package dev.anteroom.standalone.site;

import dev.anteroom.standalone.console.Refusal;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A mail server as one address, in the settings that the services know. */
final class MailServer {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final String PREFIX = "anteroom.mail.servers[0].";

    private MailServer() {}

    /**
     * The settings for {@code smtp://user:password@host:port} or {@code smtps://…}; a password
     * leaves this machine encrypted or not at all.
     *
     * @throws Refusal when it is no such address
     */
    static Map<String, String> settings(URI address) {
        boolean tls = "smtps".equals(address.getScheme());
        if (address.getHost() == null || !(tls || "smtp".equals(address.getScheme()))) {
            throw new Refusal("--smtp wants smtp://user:password@host:port or smtps://…");
        }
        Map<String, String> settings = new TreeMap<>();
        settings.put(PREFIX + "host", address.getHost());
        settings.put(PREFIX + "port", Integer.toString(port(address, tls)));
        if (tls) {
            settings.put(PREFIX + "security", "TLS");
        } else if (address.getUserInfo() != null && !isHere(address.getHost())) {
            settings.put(PREFIX + "security", "REQUIRED");
        }
        logIn(address.getUserInfo(), settings);
        return settings;
    }

    private static boolean isHere(String host) {
        return host.equals("localhost") || host.startsWith("127.");
    }

    private static int port(URI address, boolean tls) {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return tls ? SUBMISSIONS : SUBMISSION;
    }

    private static void logIn(@Nullable String userInfo, Map<String, String> settings) {
        if (userInfo != null) {
            int colon = userInfo.indexOf(':');
            settings.put(PREFIX + "username", colon < 0 ? userInfo : userInfo.substring(0, colon));
            settings.put(PREFIX + "password", colon < 0 ? "" : userInfo.substring(colon + 1));
        }
    }
}
