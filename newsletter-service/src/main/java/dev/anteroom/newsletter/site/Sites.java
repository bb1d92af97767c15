package dev.anteroom.newsletter.site;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The one row that tells of the site. */
final class Sites {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Sites(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Keeps the newer of what is there and what is told.
     *
     * @return false when nothing was changed
     */
    boolean keep(long version, SiteSettings settings) {
        return jdbc.sql(
                                """
                        INSERT INTO site (version, settings) VALUES (:version, :settings::jsonb)
                        ON CONFLICT (only_row) DO UPDATE
                        SET version = excluded.version, settings = excluded.settings
                        WHERE excluded.version > site.version
                        """)
                        .param("version", version)
                        .param("settings", json.writeValueAsString(settings))
                        .update()
                == 1;
    }

    Optional<SiteSettings> current() {
        return jdbc.sql("SELECT settings FROM site")
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, SiteSettings.class));
    }
}
