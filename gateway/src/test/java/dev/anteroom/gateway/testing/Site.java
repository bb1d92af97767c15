package dev.anteroom.gateway.testing;

import org.springframework.test.context.DynamicPropertyRegistry;

/** The stand-ins of all services, started once in a test run. */
public final class Site {

    public static final StubService CONTENT_A = new StubService("content");
    public static final StubService CONTENT_B = new StubService("content");
    public static final StubService NEWSLETTER = new StubService("newsletter");
    public static final StubService BOOKING = new StubService("booking");

    private static final String CAPABILITY_KEY = "A".repeat(43) + "=";

    private Site() {}

    /** Points a gateway at them. */
    public static void wire(DynamicPropertyRegistry properties) {
        properties.add(
                "anteroom.gateway.services.content", () -> CONTENT_A.url() + "," + CONTENT_B.url());
        properties.add("anteroom.capability.versions.1", () -> CAPABILITY_KEY);
        properties.add("anteroom.gateway.document-timeout", () -> "30s");
        properties.add("anteroom.gateway.unsafe-per-minute", () -> "10000");
        properties.add("anteroom.gateway.services.newsletter", NEWSLETTER::url);
        properties.add("anteroom.gateway.services.booking", BOOKING::url);
    }
}
