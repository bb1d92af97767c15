package dev.anteroom.content.demo;

import static dev.anteroom.content.testing.Visitor.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Visitor;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@ContentTest
class LoadDemoTests {

    @Autowired private LoadDemo load;
    @Autowired private JdbcClient jdbc;
    @Autowired private Visitor visitor;

    @Test
    void twoReplicasLoadItOnce() throws Exception {
        empty();

        atOnce();
        atOnce();

        assertThat(count("SELECT count(*) FROM people")).isEqualTo(3);
        assertThat(count("SELECT count(*) FROM articles WHERE state = 'published'")).isEqualTo(12);
        assertThat(count("SELECT max(publication_number) FROM articles")).isZero();
        assertThat(count("SELECT count(*) FROM articles WHERE published_at > now()")).isZero();
        assertThat(count("SELECT count(*) FROM pages")).isEqualTo(Demo.pages().size());
        assertThat(count("SELECT count(*) FROM articles WHERE html LIKE '%/media/demo/%'"))
                .isZero();
    }

    @Test
    void anEmptySiteShowsItsOwnerWhatToDoFirst() {
        empty();

        assertThat(Jsoup.parse(visitor.get("/").body()).select("main a.button").attr("href"))
                .isEqualTo("/studio/site");
        assertThat(steps(owner()))
                .containsExactly(
                        "/studio/site",
                        "/studio/people/new",
                        "/studio/pages/new",
                        "/studio/articles/new");
        assertThat(steps(Visitor.practitioner(UUID.randomUUID()))).isEmpty();
        assertThat(visitor.get("/studio/articles/new", owner()).body())
                .contains("There is nobody yet");

        load.run(new DefaultApplicationArguments());
        assertThat(steps(owner())).isEmpty();
    }

    private List<String> steps(String token) {
        return Jsoup.parse(visitor.get("/studio", token).body())
                .select(".first-steps a")
                .eachAttr("href");
    }

    @Test
    void aSiteInUseIsLeftAlone() {
        jdbc.sql("DELETE FROM demo_loads").update();
        int people = count("SELECT count(*) FROM people");
        int articles = count("SELECT count(*) FROM articles");

        load.run(new DefaultApplicationArguments());

        assertThat(count("SELECT count(*) FROM people")).isEqualTo(people);
        assertThat(count("SELECT count(*) FROM articles")).isEqualTo(articles);
    }

    private void atOnce() throws Exception {
        Callable<Boolean> replica =
                () -> {
                    load.run(new DefaultApplicationArguments());
                    return true;
                };
        try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> done : replicas.invokeAll(List.of(replica, replica))) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    private void empty() {
        jdbc.sql(
                        """
                        TRUNCATE demo_loads, article_topics, article_revisions, articles, pages,
                            people, topics, slugs, pictures
                        """)
                .update();
        jdbc.sql("UPDATE site SET version = 0, settings = '{}'").update();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
