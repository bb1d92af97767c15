package dev.anteroom.content.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/** How long a page may be kept without asking: a purge ends it sooner. */
public final class Freshness {

    private static final Duration LONGEST = Duration.ofHours(1);

    private Freshness() {}

    /**
     * A page that shows free times is old as soon as the first of them has begun.
     *
     * @param shownTimes the times on the page, all after now
     */
    public static Duration until(Instant now, Collection<Instant> shownTimes) {
        return shownTimes.stream()
                .min(Comparator.naturalOrder())
                .map(first -> Duration.between(now, first))
                .filter(left -> left.compareTo(LONGEST) < 0)
                .orElse(LONGEST);
    }
}
