package dev.anteroom.content.site;

import dev.anteroom.chassis.page.Frame;
import dev.anteroom.chassis.page.FrameSource;
import dev.anteroom.content.column.JsonColumn;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one site. A page asks {@link #current()} so that a cache never keeps a frame older than the
 * page; error pages and others that must not wait take the frame last seen.
 */
public class Sites implements FrameSource {

    private static final SettledSite UNSETTLED = new SettledSite(0, Site.unsettled());

    private final JdbcClient jdbc;
    private volatile SettledSite lastSeen = UNSETTLED;

    Sites(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return SiteFrame.of(lastSeen.site());
    }
}
