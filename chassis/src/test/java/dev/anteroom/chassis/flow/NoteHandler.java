package dev.anteroom.chassis.flow;

import dev.anteroom.chassis.event.EventHandler;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;
import dev.anteroom.chassis.flow.NoteService.Note;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps notes; cannot handle one that says poison until it is mended, and breaks its consumer once
 * on one that says so.
 */
final class NoteHandler implements EventHandler<Note> {

    private final Notes notes;
    private final Tracer tracer;
    private final String topic;
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private volatile boolean mended;

    NoteHandler(Notes notes, Tracer tracer, String topic, boolean mended) {
        this.notes = notes;
        this.tracer = tracer;
        this.topic = topic;
        this.mended = mended;
    }

    void mend() {
        mended = true;
    }

    void breakAgain() {
        mended = false;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public EventType type() {
        return NoteService.WRITTEN;
    }

    @Override
    public Class<Note> dataType() {
        return Note.class;
    }

    @Override
    public void handle(IncomingEvent<Note> event) {
        Span span = tracer.currentSpan();
        notes.keep(
                event.key(),
                event.aggregateVersion(),
                event.data().text(),
                span == null ? "" : span.context().traceId());
        if (event.data().text().startsWith("breaks the consumer") && broken.add(event.key())) {
            throw new LinkageError("as after a botched update");
        }
        if (event.data().text().startsWith("poison") && !mended) {
            throw new IllegalStateException("the words of a client");
        }
    }

    @Override
    public void forget(String key) {
        notes.forget(key);
    }
}
