package dev.anteroom.content.article;

import static dev.anteroom.content.article.ArticleBuilder.anArticle;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.testing.Contracts;
import dev.anteroom.content.body.Figure;
import dev.anteroom.content.body.ReadingTime;
import dev.anteroom.content.person.PersonBuilder;
import dev.anteroom.content.person.PersonCard;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What this service writes is what the others were promised. */
class ArticleContractTests {

    private static final Instant NOW = Instant.parse("2026-11-05T15:00:00Z");

    private final Article article =
            anArticle().titled("爱与嫉妒").draft().published(Mailing.SEND_TO_SUBSCRIBERS, NOW);

    @Test
    void publishedKeepsItsContract() {
        Contracts contract = Contracts.of(new EventType("article.published", 1));

        contract.check(ArticlePublished.of(shown(new Figure("/media/a.svg", "", 3, 2))));
        contract.check(ArticlePublished.of(shown(null)));
    }

    @Test
    void updatedKeepsItsContract() {
        Contracts.of(new EventType("article.updated", 1)).check(ArticleUpdated.of(article, NOW));
    }

    @Test
    void withdrawnKeepsItsContract() {
        Contracts.of(new EventType("article.withdrawn", 1))
                .check(ArticleWithdrawn.of(article, NOW));
    }

    private PublishedArticle shown(@Nullable Figure picture) {
        return new PublishedArticle(
                article,
                "<p>It was raining.</p>",
                List.of(),
                new ReadingTime(3),
                picture,
                NOW,
                new PersonCard(PersonBuilder.aPerson(), null),
                List.of(new TopicLink(UUID.randomUUID(), "couples", "Couples")));
    }
}
