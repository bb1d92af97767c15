package dev.anteroom.booking.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A set of instants, kept as ranges that neither overlap nor touch. */
public final class TimeSet {

    private static final TimeSet EMPTY = new TimeSet(new TreeMap<>());

    private final NavigableMap<Instant, Instant> endByStart;

    private TimeSet(NavigableMap<Instant, Instant> endByStart) {
        this.endByStart = endByStart;
    }

    public static TimeSet empty() {
        return EMPTY;
    }

    /** The union of these ranges. */
    public static TimeSet of(Collection<TimeRange> ranges) {
        TreeMap<Instant, Instant> merged = new TreeMap<>();
        List<TimeRange> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(TimeRange::start));
        for (TimeRange range : sorted) {
            Map.Entry<Instant, Instant> last = merged.lastEntry();
            if (last == null || range.start().isAfter(last.getValue())) {
                merged.put(range.start(), range.end());
            } else if (range.end().isAfter(last.getValue())) {
                merged.put(last.getKey(), range.end());
            }
        }
        return new TimeSet(merged);
    }

    /** Whether every instant of the range is in the set. */
    public boolean covers(TimeRange range) {
        Map.Entry<Instant, Instant> before = endByStart.floorEntry(range.start());
        return before != null && !before.getValue().isBefore(range.end());
    }

    /** Whether any instant of the range is in the set. */
    public boolean overlaps(TimeRange range) {
        Map.Entry<Instant, Instant> before = endByStart.lowerEntry(range.end());
        return before != null && before.getValue().isAfter(range.start());
    }

    public List<TimeRange> ranges() {
        return endByStart.entrySet().stream()
                .map(entry -> new TimeRange(entry.getKey(), entry.getValue()))
                .toList();
    }
}
