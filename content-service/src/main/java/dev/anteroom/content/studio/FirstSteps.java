package dev.anteroom.content.studio;

import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a new practice does first, until it is done. */
public class FirstSteps {

    private static final String DONE =
            """
            SELECT (SELECT version > 0 FROM site) AS site,
                   EXISTS (SELECT FROM people WHERE NOT removed) AS person,
                   EXISTS (SELECT FROM pages WHERE state = 'published') AS page,
                   EXISTS (SELECT FROM articles WHERE state <> 'draft') AS article
            """;

    private final JdbcClient jdbc;

    FirstSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param name of its text in the message bundle
     * @param href where it is done
     */
    public record Step(String name, String href, boolean done) {}

    /** All steps in order for one who may take them; none once all are done. */
    public List<Step> of(Staff staff) {
        if (!staff.has(Role.OWNER) && !staff.has(Role.EDITOR)) {
            return List.of();
        }
        List<Step> steps =
                all().stream()
                        .filter(step -> staff.has(Role.OWNER) || !step.name().equals("site"))
                        .toList();
        return steps.stream().allMatch(Step::done) ? List.of() : steps;
    }

    private List<Step> all() {
        return jdbc.sql(DONE).query((row, n) -> steps(row)).single();
    }

    private static List<Step> steps(ResultSet row) throws SQLException {
        return List.of(
                new Step("site", "/studio/site", row.getBoolean("site")),
                new Step("person", "/studio/people/new", row.getBoolean("person")),
                new Step("page", "/studio/pages/new", row.getBoolean("page")),
                new Step("article", "/studio/articles/new", row.getBoolean("article")));
    }
}
