package dev.anteroom.gateway.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** As much of a browser as the tests need: cookies, forms of this site, no following. */
public final class Browser {

    private final RawClient client;
    private final Map<String, String> cookies = new TreeMap<>();

    public Browser(int port) {
        this.client = new RawClient(port);
    }

    public RawClient.Reply get(String path) {
        return remember(client.get(path, headers("Accept: text/html")));
    }

    /** Sends a form; names and values in turn. */
    public RawClient.Reply post(String path, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return remember(
                client.send(
                        "POST " + path,
                        String.join("&", pairs),
                        headers(
                                "Accept: text/html",
                                "Sec-Fetch-Site: same-origin",
                                "Content-Type: application/x-www-form-urlencoded",
                                pairs.isEmpty() ? "Content-Length: 0" : "X-Form: yes")));
    }

    /** A browser with the same cookies that reaches the site through another port. */
    public Browser at(int otherPort) {
        Browser there = new Browser(otherPort);
        there.cookies.putAll(cookies);
        return there;
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private String[] headers(String... own) {
        List<String> lines = new ArrayList<>(List.of(own));
        lines.add("User-Agent: Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
        if (!cookies.isEmpty()) {
            List<String> pairs =
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .toList();
            lines.add("Cookie: " + String.join("; ", pairs));
        }
        return lines.toArray(String[]::new);
    }

    private RawClient.Reply remember(RawClient.Reply reply) {
        for (String line : reply.headers("Set-Cookie")) {
            String pair = line.split(";", 2)[0];
            String name = pair.substring(0, pair.indexOf('='));
            String value = pair.substring(pair.indexOf('=') + 1);
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        }
        return reply;
    }
}
