package dev.anteroom.chassis.outbox;

import dev.anteroom.chassis.event.EventType;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the outbox. */
record WaitingEvent(
        long row,
        UUID id,
        Lane lane,
        EventType type,
        long aggregateVersion,
        @Nullable String data,
        @Nullable String traceparent,
        OffsetDateTime time) {}
