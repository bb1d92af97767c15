package dev.anteroom.content.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of articles for the studio, last changed first. */
public class DeskList {

    private final JdbcClient jdbc;

    DeskList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page of the list.
     *
     * @param state only these; empty for all
     * @param author only this one's; empty for everyone's
     */
    public List<DeskRow> page(
            Optional<ArticleState> state, Optional<UUID> author, int most, int offset) {
        return jdbc.sql(
                        """
                        SELECT a.id, a.title, a.state, a.publication_number, a.changed_at,
                               p.name AS author_name
                          FROM articles a JOIN people p ON p.id = a.author_id
                         WHERE (CAST(:state AS text) IS NULL OR a.state = :state)
                           AND (CAST(:author AS uuid) IS NULL OR a.author_id = :author)
                         ORDER BY a.changed_at DESC, a.id DESC LIMIT :most OFFSET :offset
                        """)
                .param("state", state.map(ArticleState::code).orElse(null))
                .param("author", author.orElse(null))
                .param("most", most)
                .param("offset", offset)
                .query(DeskList::row)
                .list();
    }

    /** How many articles stand where. */
    public Map<ArticleState, Integer> counts(Optional<UUID> author) {
        return jdbc
                .sql(
                        """
                        SELECT state, count(*) AS articles FROM articles
                         WHERE CAST(:author AS uuid) IS NULL OR author_id = :author
                         GROUP BY state
                        """)
                .param("author", author.orElse(null))
                .query(
                        (row, n) ->
                                Map.entry(
                                        ArticleState.of(row.getString("state")),
                                        row.getInt("articles")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static DeskRow row(ResultSet row, int number) throws SQLException {
        return new DeskRow(
                row.getObject("id", UUID.class),
                row.getString("title"),
                ArticleState.of(row.getString("state")),
                row.getInt("publication_number"),
                row.getString("author_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
