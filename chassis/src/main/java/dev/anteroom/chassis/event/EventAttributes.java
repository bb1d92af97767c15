package dev.anteroom.chassis.event;

/** CloudEvents extensions and headers of ours; contracts/README.md describes the wire form. */
public final class EventAttributes {

    public static final String DATA_VERSION = "dataversion";
    public static final String AGGREGATE_VERSION = "aggregateversion";

    /** W3C Trace Context; a Kafka header of its own, so that tracing libraries find it. */
    public static final String TRACEPARENT = "traceparent";

    private EventAttributes() {}
}
