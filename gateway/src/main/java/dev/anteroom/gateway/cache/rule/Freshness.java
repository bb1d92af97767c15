package dev.anteroom.gateway.cache.rule;

import java.time.Duration;

/**
 * For how long a page may be served, each counted from when the origin made it.
 *
 * @param fresh until this age it is served without asking
 * @param refreshable until this age it is served while a newer one is fetched (RFC 5861, section 3)
 * @param onError until this age it is served if the origin fails (RFC 5861, section 4)
 */
public record Freshness(Duration fresh, Duration refreshable, Duration onError) {

    /** What may be done with a page of some age. */
    public enum State {
        /** Serve it. */
        FRESH,
        /** Serve it, and fetch a newer one meanwhile. */
        REFRESHABLE,
        /** Ask first; serve it only if the origin fails. */
        ON_ERROR,
        /** Serve it no more. */
        DEAD
    }

    public Freshness {
        if (fresh.isNegative()
                || refreshable.compareTo(fresh) < 0
                || onError.compareTo(fresh) < 0) {
            throw new IllegalArgumentException("Stale before it was fresh");
        }
    }

    /** What may be done at this age. */
    public State at(Duration age) {
        if (age.compareTo(fresh) < 0) {
            return State.FRESH;
        }
        if (age.compareTo(refreshable) < 0) {
            return State.REFRESHABLE;
        }
        return age.compareTo(onError) < 0 ? State.ON_ERROR : State.DEAD;
    }

    /** The same, but asked again once it is older than the limit, and never served meanwhile. */
    public Freshness within(Duration limit) {
        Duration shorter = fresh.compareTo(limit) < 0 ? fresh : limit;
        return new Freshness(shorter, shorter, onError);
    }

    /** The age at which nothing can be done with the page any more. */
    public Duration end() {
        return refreshable.compareTo(onError) > 0 ? refreshable : onError;
    }
}
