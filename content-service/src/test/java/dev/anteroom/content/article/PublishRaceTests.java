package dev.anteroom.content.article;

import static dev.anteroom.chassis.testing.Waiting.await;
import static dev.anteroom.content.testing.Writer.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.testing.AtOnce;
import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Told;
import dev.anteroom.content.testing.Writer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Several people at several desks at the same moment, on a real database. */
@ContentTest
class PublishRaceTests {

    private static final int PEOPLE = 6;

    @Autowired private Writer writer;
    @Autowired private PublishArticle publish;
    @Autowired private WithdrawArticle withdraw;
    @Autowired private ReadArticles reading;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;
    @Autowired private Told told;

    /** One is published and not yet committed when the other comes: the other has to see it. */
    @Test
    void theSecondOfTwoWaitsAndPurgesTheFirst() throws Exception {
        Article first = writer.draft("The first of two");
        Article second = writer.draft("The second of two");
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Article> other =
                    transaction.execute(
                            status -> {
                                writer.published(first);
                                Future<Article> waiting =
                                        people.submit(() -> writer.published(second));
                                await().until(() -> waiting.isDone() || someoneWaits());
                                assertThat(waiting.isDone()).isFalse();
                                return waiting;
                            });
            other.get();
        }

        await().untilAsserted(
                        () ->
                                assertThat(told.purgesFor(second.id().value()))
                                        .anyMatch(keys -> keys.contains(key(first))));
    }

    @Test
    void nobodysNeighbourIsLeftInTheCache() throws Exception {
        List<Article> published =
                AtOnce.all(PEOPLE, n -> writer.published("Shoulder to shoulder " + n));
        List<Article> inOrder =
                published.stream()
                        .sorted(
                                Comparator.comparing(PublishRaceTests::publishedAt)
                                        .thenComparing(article -> article.id().value()))
                        .toList();

        for (int i = 1; i < inOrder.size(); i++) {
            Article older = inOrder.get(i - 1);
            Article newer = inOrder.get(i);
            assertThat(neighbours(newer).previous().orElseThrow().id()).isEqualTo(older.id());
            assertThat(neighbours(older).next().orElseThrow().id()).isEqualTo(newer.id());
            await().untilAsserted(
                            () ->
                                    assertThat(purges(older, newer) || purges(newer, older))
                                            .as("one of two neighbours purges the other")
                                            .isTrue());
        }
    }

    @Test
    void oneClickOfManyPublishes() throws Exception {
        Article draft = writer.draft("Clicked by many");

        List<ArticleOutcome> outcomes =
                AtOnce.all(
                        PEOPLE, n -> publish.publish(draft.id(), 1, Mailing.SEND_TO_SUBSCRIBERS));

        assertThat(outcomes)
                .allSatisfy(
                        outcome -> {
                            assertThat(done(outcome).version()).isEqualTo(2);
                            assertThat(done(outcome).publicationNumber()).isEqualTo(1);
                        });
        assertThat(eventsUntilWithdrawn(done(outcomes.getFirst())))
                .containsExactly("article.published", "article.withdrawn");
    }

    @Test
    void oneClickOfManyWithdraws() throws Exception {
        Article article = writer.published("Withdrawn by many");

        List<ArticleOutcome> outcomes =
                AtOnce.all(PEOPLE, n -> withdraw.withdraw(article.id(), article.version()));

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(done(outcome).version()).isEqualTo(3));
        writer.published(done(outcomes.getFirst()));
        await().untilAsserted(
                        () ->
                                assertThat(told.typesAbout(article.id().value()))
                                        .containsExactly(
                                                "article.published",
                                                "article.withdrawn",
                                                "article.published"));
    }

    @Test
    void whoSaysAnotherThingAboutMailIsToldOfTheFirst() throws Exception {
        Article draft = writer.draft("Two minds");
        List<Mailing> minds = List.of(Mailing.SEND_TO_SUBSCRIBERS, Mailing.WITHOUT_MAIL);

        List<ArticleOutcome> outcomes =
                AtOnce.all(2, n -> publish.publish(draft.id(), draft.version(), minds.get(n)));

        assertThat(outcomes)
                .hasAtLeastOneElementOfType(ArticleOutcome.Done.class)
                .hasAtLeastOneElementOfType(ArticleOutcome.Overtaken.class);
    }

    @Test
    void aRevisionSinceIsNoSecondClick() {
        Article article = writer.published("Revised since");
        writer.revised(article, article.slug());

        assertThat(publish.publish(article.id(), article.version(), Mailing.WITHOUT_MAIL))
                .isInstanceOf(ArticleOutcome.Overtaken.class);
    }

    private boolean someoneWaits() {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM pg_locks
                                        WHERE locktype = 'advisory' AND NOT granted)
                        """)
                .query(Boolean.class)
                .single();
    }

    /** Events about one article keep their order: the last one ends the list. */
    private List<String> eventsUntilWithdrawn(Article article) {
        writer.withdrawn(article);
        await().until(() -> told.typesAbout(article.id().value()).contains("article.withdrawn"));
        return told.typesAbout(article.id().value());
    }

    private boolean purges(Article changed, Article shown) {
        return told.purgesFor(changed.id().value()).stream()
                .anyMatch(keys -> keys.contains(key(shown)));
    }

    private static Instant publishedAt(Article article) {
        return Objects.requireNonNull(article.publishedAt());
    }

    private Neighbours neighbours(Article article) {
        return reading.neighbours(article.id(), publishedAt(article));
    }

    private static String key(Article article) {
        return PageKeys.article(article.id().value());
    }
}
