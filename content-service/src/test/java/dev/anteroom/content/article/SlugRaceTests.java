package dev.anteroom.content.article;

import static dev.anteroom.content.article.ArticleBuilder.anArticle;
import static dev.anteroom.content.testing.Writer.ODALYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.testing.AtOnce;
import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people want one address at the same moment, on a real database. */
@ContentTest
class SlugRaceTests {

    private static final int PEOPLE = 6;

    @Autowired private Writer writer;
    @Autowired private SaveArticle save;

    @Test
    void oneTitleGivesEveryoneAnAddressOfTheirOwn() throws Exception {
        List<Article> drafts = AtOnce.all(PEOPLE, n -> writer.draft("One title for all"));

        assertThat(drafts).extracting(Article::slug).doesNotHaveDuplicates();
    }

    @Test
    void oneOfManyGetsTheAddressThatAllWant() throws Exception {
        Optional<Slug> wanted = Optional.of(new Slug("wanted-by-all"));

        List<ArticleOutcome> outcomes =
                AtOnce.all(PEOPLE, n -> save.start(anArticle().by(ODALYS).text(), wanted, null));

        assertThat(outcomes).filteredOn(ArticleOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(ArticleOutcome.SlugTaken.class::isInstance)
                .hasSize(PEOPLE - 1);
    }

    @Test
    void twoWhoWantEachOthersAddressNeverStandStill() throws Exception {
        List<Article> both = Stream.of("Here", "There").map(writer::draft).toList();

        List<ArticleOutcome> outcomes =
                AtOnce.all(
                        2,
                        n -> {
                            Article mine = both.get(n);
                            Slug theirs = both.get(1 - n).slug();
                            return save.revise(mine.id(), 1, mine.text(), theirs, null, null);
                        });

        assertThat(outcomes).allMatch(ArticleOutcome.SlugTaken.class::isInstance);
    }
}
