package dev.anteroom.standalone.site;

import dev.anteroom.standalone.console.Refusal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail server as one address, in the settings that the services know. */
final class MailServer {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final String PREFIX = "anteroom.mail.servers[0].";

    private static final Pattern USERNAME =
            Pattern.compile("anteroom\\.mail\\.servers\\[\\d+]\\.username");
    private static final Pattern HERE = Pattern.compile("localhost|127(\\.\\d+){3}|\\[?::1]?");

    private MailServer() {}

    /**
     * The settings for {@code smtp://user:password@host:port} or {@code smtps://…}.
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
        }
        logIn(address.getUserInfo(), settings);
        return settings;
    }

    /**
     * Sees to it that the password of an account at another machine leaves this one encrypted,
     * wherever the account was named.
     *
     * @throws Refusal when the settings ask for something else
     */
    static void encryptPasswords(Map<String, String> settings) {
        List.copyOf(settings.keySet()).stream()
                .filter(name -> USERNAME.matcher(name).matches())
                .map(name -> name.substring(0, name.lastIndexOf('.') + 1))
                .filter(server -> !isHere(settings.getOrDefault(server + "host", "localhost")))
                .forEach(server -> encrypt(server, settings));
    }

    private static void encrypt(String server, Map<String, String> settings) {
        String security = settings.computeIfAbsent(server + "security", name -> "REQUIRED");
        if (security.equalsIgnoreCase("NONE") || security.equalsIgnoreCase("OFFERED")) {
            throw new Refusal(
                    "%ssecurity=%s could send a password unencrypted: write REQUIRED or TLS, or leave it out."
                            .formatted(server, security));
        }
    }

    private static boolean isHere(String host) {
        return HERE.matcher(host).matches();
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
