package dev.anteroom.chassis.flow;

import dev.anteroom.chassis.broadcast.TopicFollower;
import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.event.IncomingEvent;
import dev.anteroom.chassis.flow.NoteService.Note;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what a follower is told, in order. */
final class NoteFollower implements TopicFollower<Note> {

    private final String topic;
    private final List<String> told = new CopyOnWriteArrayList<>();

    NoteFollower(String topic) {
        this.topic = topic;
    }

    List<String> told() {
        return told;
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
    public Start start() {
        return Start.BEGINNING;
    }

    @Override
    public void handle(IncomingEvent<Note> event) {
        told.add(event.key() + " " + event.aggregateVersion());
    }

    @Override
    public void forget(String key) {
        told.add(key + " gone");
    }

    @Override
    public void caughtUp() {
        told.add("caught up");
    }

    @Override
    public void lost() {
        told.add("lost");
    }
}
