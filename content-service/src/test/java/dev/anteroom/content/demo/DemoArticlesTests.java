package dev.anteroom.content.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoArticlesTests {

    private static final Set<String> ABOUT_HEALTH =
            Set.of(
                    "anxiety-and-the-body-between-two-people",
                    "grief-in-a-couple",
                    "ketamine-therapy-for-depression-and-anxiety",
                    "opening-a-relationship-slowly",
                    "when-a-couple-wants-different-amounts-of-sex");

    static List<DemoFile> articles() {
        return Demo.articles();
    }

    @Test
    void thereAreAtLeastTen() {
        assertThat(articles()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void thoseAboutHealthSaySo() {
        assertThat(articles())
                .filteredOn(article -> article.front().flag("health"))
                .extracting(article -> article.front().text("slug"))
                .containsExactlyInAnyOrderElementsOf(ABOUT_HEALTH);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void eachIsAFullArticle(DemoFile article) {
        assertThat(Demo.words(article)).isBetween(800L, 1_500L);
        assertThat(article.front().text("lead")).isNotBlank();
        assertThat(article.front().text("description")).hasSizeBetween(50, 170);
        assertThat(article.front().map("invitation").text("heading")).isNotBlank();
        assertThat(article.front().map("invitation").text("text")).isNotBlank();
        assertThat(article.front().text("slug"))
                .isEqualTo(article.front().text("slug").toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void eachHasFiguresWithAltAndCaption(DemoFile article) {
        assertThat(Demo.figures(article)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(Demo.figures(article))
                .allSatisfy(
                        figure -> {
                            assertThat(figure.alt()).hasSizeGreaterThan(20);
                            assertThat(figure.caption()).hasSizeGreaterThan(10);
                        });
    }

    @Test
    void everyPictureOfTheTextsIsThereAndEachIsShownOnce() {
        Set<String> drawn =
                Demo.FILES.all("media/*.*").stream()
                        .map(file -> "/media/demo/" + Objects.requireNonNull(file.getFilename()))
                        .collect(Collectors.toSet());

        assertThat(Demo.documents())
                .flatExtracting(Demo::figures)
                .extracting(Demo.Figure::address)
                .doesNotHaveDuplicates()
                .isSubsetOf(drawn);
    }

    @Test
    void authorsAndTopicsExist() {
        List<String> people = slugs(Demo.people().stream().map(DemoFile::front));
        List<String> topics = slugs(Demo.FILES.maps("topics.yaml").stream());

        assertThat(articles())
                .extracting(DemoFile::front)
                .allSatisfy(
                        front -> {
                            assertThat(people).contains(front.text("author"));
                            assertThat(topics).containsAll(front.texts("topics"));
                        });
    }

    private static List<String> slugs(Stream<DemoMap> fronts) {
        return fronts.map(front -> front.text("slug")).toList();
    }
}
