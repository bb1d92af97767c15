package dev.anteroom.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.newsletter.WholeService;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StudioIssuesTests extends WholeService {

    @Test
    void showsOlderIssuesOnTheNextPage() {
        String mark = UUID.randomUUID().toString();
        // Later than whatever other tests published, the first of them the oldest.
        for (int i = 0; i < 51; i++) {
            plan("No. " + i + " " + mark, i);
        }

        String first = studio("/studio/issues");
        assertThat(first).contains("No. 50 " + mark, "No. 1 " + mark, "?page=2");
        assertThat(first).doesNotContain("No. 0 " + mark);
        assertThat(studio("/studio/issues?page=2")).contains("No. 0 " + mark, "?page=1");
        assertThat(studio("/studio/issues?page=-7")).contains("No. 50 " + mark);
        assertThat(studio("/api/newsletter/issues")).contains("No. 50 " + mark);
        jdbc.sql("DELETE FROM issue WHERE title LIKE :mark").param("mark", "%" + mark).update();
    }

    private void plan(String title, int minutes) {
        jdbc.sql(
                        """
                        INSERT INTO issue (id, article_id, publication_number, path, title, lead,
                            html, author_name, author_slug, health, language, planned_at,
                            article_version)
                        VALUES (uuidv7(), uuidv7(), 1, '/articles/a', :title, '', '', 'Renata',
                            'renata', false, 'en', now() + make_interval(days => 1, mins => :minutes),
                            1)
                        """)
                .param("title", title)
                .param("minutes", minutes)
                .update();
    }
}
