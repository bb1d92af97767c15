package dev.anteroom.content.article;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rendered bodies of articles, where one needs no more of them. */
public class ArticleBodies {

    private final JdbcClient jdbc;

    ArticleBodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Clean HTML; its links and pictures begin with a slash. */
    public String of(ArticleId id) {
        return jdbc.sql("SELECT html FROM articles WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** The same for several at once. */
    public Map<ArticleId, String> of(List<ArticleId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT id, html FROM articles WHERE id IN (:ids)")
                .param("ids", ids.stream().map(ArticleId::value).toList())
                .query(
                        (row, n) ->
                                Map.entry(
                                        new ArticleId(row.getObject("id", UUID.class)),
                                        row.getString("html")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
