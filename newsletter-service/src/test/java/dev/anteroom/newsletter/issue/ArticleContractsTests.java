package dev.anteroom.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.testing.Contracts;
import org.junit.jupiter.api.Test;

class ArticleContractsTests {

    @Test
    void readsEveryPublication() {
        assertThat(
                        Contracts.of(new EventType("article.published", 1))
                                .readAll(ArticlePublished.class))
                .isNotEmpty()
                .allSatisfy(
                        article -> {
                            assertThat(article.html()).isNotBlank();
                            assertThat(article.author().slug()).isNotBlank();
                        })
                .anyMatch(ArticlePublished::isMailed)
                .anyMatch(article -> !article.isMailed());
    }

    @Test
    void readsEveryWithdrawal() {
        assertThat(
                        Contracts.of(new EventType("article.withdrawn", 1))
                                .readAll(ArticleWithdrawn.class))
                .isNotEmpty()
                .allSatisfy(article -> assertThat(article.articleId()).isNotNull());
    }
}
