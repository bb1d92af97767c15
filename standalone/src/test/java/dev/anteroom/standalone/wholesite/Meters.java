package dev.anteroom.standalone.wholesite;

import java.net.URI;

/** What one process counts of itself, as Prometheus reads it. */
final class Meters {

    private static final String REQUESTS = "http_server_requests_seconds_count{";

    private final String text;

    private Meters(String text) {
        this.text = text;
    }

    /** The counts of now. */
    static Meters of(URI management) {
        return new Meters(new Web(management.toString()).get("/actuator/prometheus", "*/*").body());
    }

    /** How many POSTs to this pattern it has answered. */
    double posts(String pattern) {
        return text.lines()
                .filter(line -> line.startsWith(REQUESTS))
                .filter(line -> line.contains("method=\"POST\""))
                .filter(line -> line.contains("uri=\"" + pattern + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
