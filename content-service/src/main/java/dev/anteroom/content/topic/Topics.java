package dev.anteroom.content.topic;

import dev.anteroom.content.slug.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All topics. */
public class Topics {

    private static final String COLUMNS = "t.id, t.version, t.slug, t.name, t.description, t.rank";

    private final JdbcClient jdbc;

    Topics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they are shown. */
    public List<Topic> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM topics t ORDER BY t.rank, t.name")
                .query(Topics::row)
                .list();
    }

    /** By a slug it has or had. */
    public Optional<Topic> find(Slug slug) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNS
                                + " FROM slugs s JOIN topics t ON t.id = s.owner_id"
                                + " WHERE s.kind = 'topic' AND s.slug = :slug")
                .param("slug", slug.value())
                .query(Topics::row)
                .optional();
    }

    public Optional<Topic> find(TopicId id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM topics t WHERE t.id = :id")
                .param("id", id.value())
                .query(Topics::row)
                .optional();
    }

    Optional<Topic> lock(TopicId id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM topics t WHERE t.id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Topics::row)
                .optional();
    }

    void write(Topic topic) {
        jdbc.sql(
                        """
                        INSERT INTO topics (id, version, slug, name, description, rank)
                        VALUES (:id, :version, :slug, :name, :description, :rank)
                        ON CONFLICT ON CONSTRAINT topics_pk DO UPDATE SET
                            version = excluded.version, slug = excluded.slug, name = excluded.name,
                            description = excluded.description, rank = excluded.rank
                        """)
                .param("id", topic.id().value())
                .param("version", topic.version())
                .param("slug", topic.slug().value())
                .param("name", topic.name())
                .param("description", topic.description())
                .param("rank", topic.rank())
                .update();
    }

    private static Topic row(ResultSet row, int number) throws SQLException {
        return new Topic(
                new TopicId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new Slug(row.getString("slug")),
                row.getString("name"),
                row.getString("description"),
                row.getInt("rank"));
    }
}
