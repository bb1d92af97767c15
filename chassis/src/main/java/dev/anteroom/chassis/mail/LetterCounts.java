package dev.anteroom.chassis.mail;

import java.util.EnumMap;
import java.util.Map;

/**
 * Letters by state.
 *
 * @param byState states without letters may be missing
 */
public record LetterCounts(Map<LetterState, Long> byState) {

    public LetterCounts {
        EnumMap<LetterState, Long> copy = new EnumMap<>(LetterState.class);
        copy.putAll(byState);
        byState = copy;
    }

    /** How many are in this state. */
    public long of(LetterState state) {
        return byState.getOrDefault(state, 0L);
    }

    /** How many were planned, whatever became of them. */
    public long planned() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many will still move without anybody doing anything. */
    public long underWay() {
        return of(LetterState.WAITING) + of(LetterState.ATTEMPTING) + of(LetterState.DEFERRED);
    }
}
