package dev.anteroom.chassis.inbox;

import dev.anteroom.chassis.event.EventHandler;
import dev.anteroom.chassis.event.EventType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which handlers of this service want what. */
final class Subscriptions {

    private final List<EventHandler<?>> handlers;

    Subscriptions(Collection<EventHandler<?>> handlers) {
        this.handlers = List.copyOf(handlers);
    }

    Set<String> topics() {
        return handlers.stream()
                .map(EventHandler::topic)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<EventHandler<?>> on(String topic) {
        return handlers.stream().filter(handler -> handler.topic().equals(topic)).toList();
    }

    List<EventHandler<?>> on(String topic, EventType type) {
        return on(topic).stream().filter(handler -> handler.type().equals(type)).toList();
    }
}
