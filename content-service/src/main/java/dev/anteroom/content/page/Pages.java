package dev.anteroom.content.page;

import dev.anteroom.content.body.Section;
import dev.anteroom.content.column.JsonColumn;
import dev.anteroom.content.slug.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All staff-written pages, in every state. */
public class Pages {

    private static final String COLUMNS =
            "g.id, g.version, g.slug, g.state, g.title, g.description, g.markdown, g.html,"
                    + " g.sections, g.changed_at";

    private final JdbcClient jdbc;

    Pages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By a slug it has or had. */
    public Optional<Page> find(Slug slug) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNS
                                + " FROM slugs s JOIN pages g ON g.id = s.owner_id"
                                + " WHERE s.kind = 'page' AND s.slug = :slug")
                .param("slug", slug.value())
                .query(Pages::row)
                .optional();
    }

    public Optional<Page> find(PageId id) {
        return byId(id, "");
    }

    Optional<Page> lock(PageId id) {
        return byId(id, " FOR UPDATE");
    }

    private Optional<Page> byId(PageId id, String lock) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM pages g WHERE g.id = :id" + lock)
                .param("id", id.value())
                .query(Pages::row)
                .optional();
    }

    public List<Page> published() {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNS
                                + " FROM pages g"
                                + " WHERE g.state = 'published' ORDER BY g.title")
                .query(Pages::row)
                .list();
    }

    public List<Page> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM pages g ORDER BY g.title, g.id")
                .query(Pages::row)
                .list();
    }

    void write(Page page) {
        jdbc.sql(
                        """
                        INSERT INTO pages (id, version, slug, state, title, description, markdown,
                            html, sections, changed_at)
                        VALUES (:id, :version, :slug, :state, :title, :description, :markdown,
                            :html, CAST(:sections AS jsonb), :changed)
                        ON CONFLICT ON CONSTRAINT pages_pk DO UPDATE SET
                            version = excluded.version, slug = excluded.slug,
                            state = excluded.state, title = excluded.title,
                            description = excluded.description, markdown = excluded.markdown,
                            html = excluded.html, sections = excluded.sections,
                            changed_at = excluded.changed_at
                        """)
                .param("id", page.id().value())
                .param("version", page.version())
                .param("slug", page.slug().value())
                .param("state", page.state().code())
                .param("title", page.text().title())
                .param("description", page.text().description())
                .param("markdown", page.text().markdown())
                .param("html", page.html())
                .param("sections", JsonColumn.write(page.sections()))
                .param("changed", page.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Page row(ResultSet row, int number) throws SQLException {
        return new Page(
                new PageId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new Slug(row.getString("slug")),
                PageState.of(row.getString("state")),
                new PageText(
                        row.getString("title"),
                        row.getString("description"),
                        row.getString("markdown")),
                row.getString("html"),
                JsonColumn.readList(row.getString("sections"), Section.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
