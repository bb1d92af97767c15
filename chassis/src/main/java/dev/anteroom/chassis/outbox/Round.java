package dev.anteroom.chassis.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/**
 * The events of the keys that are claimed, sent in waves: the first of each key, then, when Kafka
 * has acknowledged those, the second of each. So the second can never overtake the first.
 */
final class Round {

    private final Map<Lane, Queue<WaitingEvent>> lanes = new LinkedHashMap<>();
    private final List<Long> acknowledged = new ArrayList<>();
    private final Set<Lane> stuck = new LinkedHashSet<>();

    Round(List<WaitingEvent> events) {
        for (WaitingEvent event : events) {
            lanes.computeIfAbsent(event.lane(), lane -> new ArrayDeque<>()).add(event);
        }
    }

    /** What may be sent now, all at once; empty when the round is over. */
    List<WaitingEvent> wave() {
        return lanes.values().stream().map(Queue::element).toList();
    }

    void acknowledged(WaitingEvent event) {
        acknowledged.add(event.row());
        Queue<WaitingEvent> lane = lanes.getOrDefault(event.lane(), new ArrayDeque<>());
        lane.poll();
        if (lane.isEmpty()) {
            lanes.remove(event.lane());
        }
    }

    /** Kafka will not have this event as it is; its key rests while the others go on. */
    void refused(WaitingEvent event) {
        lanes.remove(event.lane());
        stuck.add(event.lane());
    }

    List<Long> acknowledged() {
        return acknowledged;
    }

    Set<Lane> stuck() {
        return stuck;
    }
}
