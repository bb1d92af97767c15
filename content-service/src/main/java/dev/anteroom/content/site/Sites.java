package dev.anteroom.content.site;

import dev.anteroom.chassis.page.Frame;
import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.content.column.JsonColumn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one site. A page asks {@link #current()} so that a cache never keeps a frame older than the
 * page; error pages and others that must not fail take the frame last seen, which is read again
 * when it is older than a second.
 */
public class Sites implements FrameSource, SmartInitializingSingleton {

    private static final SettledSite UNSETTLED = new SettledSite(0, Site.unsettled());

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(Sites.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile SettledSite lastSeen = UNSETTLED;
    private volatile Instant lastRead = Instant.MIN;

    Sites(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        readAgain();
    }

    /** The settings in the database. */
    public SettledSite current() {
        return read("SELECT version, settings FROM site");
    }

    /** The settings in the database, held until the transaction ends. */
    SettledSite lock() {
        return read("SELECT version, settings FROM site FOR UPDATE");
    }

    private SettledSite read(String sql) {
        SettledSite site =
                jdbc.sql(sql)
                        .query(
                                (row, n) ->
                                        settled(row.getLong("version"), row.getString("settings")))
                        .single();
        lastSeen = site;
        lastRead = clock.instant();
        return site;
    }

    /** Reading the JSON again is saved while the version is the one last seen. */
    private SettledSite settled(long version, String settings) {
        if (version == UNSETTLED.version()) {
            return UNSETTLED;
        }
        SettledSite seen = lastSeen;
        if (seen.version() == version) {
            return seen;
        }
        return new SettledSite(version, JsonColumn.read(settings, Site.class));
    }

    void write(SettledSite site) {
        jdbc.sql(
                        """
                        UPDATE site SET version = :version, settings = CAST(:settings AS jsonb),
                            changed_at = now()
                        """)
                .param("version", site.version())
                .param("settings", JsonColumn.write(site.site()))
                .update();
    }

    @Override
    public Frame frame() {
        if (lastRead.plus(FRESH).isBefore(clock.instant())) {
            // Whoever answers on a thread of Netty must not wait for the database.
            if (Thread.currentThread().isVirtual()) {
                readAgain();
            } else {
                Thread.ofVirtual().name("site-frame").start(this::readAgain);
            }
        }
        return SiteFrame.of(lastSeen.site());
    }

    private void readAgain() {
        if (!reading.tryLock()) {
            return;
        }
        try {
            lastRead = clock.instant();
            current();
        } catch (DataAccessException unreachable) {
            LOG.warn("The site's settings cannot be read; pages keep the frame last seen");
        } finally {
            reading.unlock();
        }
    }
}
