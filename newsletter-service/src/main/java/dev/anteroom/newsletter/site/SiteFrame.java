package dev.anteroom.newsletter.site;

import dev.anteroom.chassis.page.Frame;
import dev.anteroom.chassis.page.FrameSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.dao.DataAccessException;

/**
 * The frame from the database, remembered for a moment: only one replica hears of a change, but all
 * must show it. While the database is away the last frame goes on.
 */
public final class SiteFrame implements FrameSource {

    /** The surrogate key of all pages of this service that may be kept. */
    public static final String PAGES = "newsletter";

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Sites sites;
    private final Clock clock;
    private volatile Remembered last = new Remembered(Frame.unnamed(), Instant.MIN);

    SiteFrame(Sites sites, Clock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    /** The frame without regard to what is remembered, for a page that others will keep. */
    public Frame latest() {
        Frame frame = read(last.frame());
        last = new Remembered(frame, clock.instant().plus(FRESH));
        return frame;
    }

    @Override
    public Frame frame() {
        Remembered known = last;
        return clock.instant().isBefore(known.until()) ? known.frame() : latest();
    }

    private Frame read(Frame known) {
        try {
            return sites.current().map(SiteSettings::frame).orElse(known);
        } catch (DataAccessException databaseAway) {
            return known;
        }
    }

    private record Remembered(Frame frame, Instant until) {}
}
