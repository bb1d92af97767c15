package dev.anteroom.standalone.service;

import java.util.Locale;

/** The services of the site, in the order in which they are started. */
public enum Service {
    /** Articles, pages, people. */
    CONTENT("content-service", 160),
    /** Sign-in and the only door. */
    GATEWAY("gateway", 160),
    /** Offers, slots, bookings. */
    BOOKING("booking-service", 144),
    /** Subscribers, issues, letters. */
    NEWSLETTER("newsletter-service", 144);

    private final String module;
    private final int heapMegabytes;

    Service(String module, int heapMegabytes) {
        this.module = module;
        this.heapMegabytes = heapMegabytes;
    }

    /**
     * True for those that the first page needs. They are started before the others: four JVMs that
     * start at once on two cores take half as much processor time again; ADR 6 has the figures.
     */
    public boolean servesFirstPage() {
        return this == CONTENT || this == GATEWAY;
    }

    /** Its short name, which is also the name of its database and role. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Maven module that builds it. */
    public String module() {
        return module;
    }

    /**
     * The most that its buffers outside the heap may take, in mebibytes: the gateway keeps pages
     * there.
     */
    public int directMegabytes() {
        return this == GATEWAY ? 128 : 64;
    }

    /** The most that its heap may take, in mebibytes. */
    public int heapMegabytes() {
        return heapMegabytes;
    }
}
