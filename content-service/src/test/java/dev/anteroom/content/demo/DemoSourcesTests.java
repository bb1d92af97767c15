package dev.anteroom.content.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoSourcesTests {

    /** Copies of other people's works, sellers of what is written about, and test systems. */
    private static final Pattern REFUSED_HOST =
            Pattern.compile(
                    "(.*\\.)?(scribd|studylib\\w*|docslib|coursehero|academia|researchgate|slideshare"
                            + "|issuu|yumpu|goodrx|buzzrx|singlecare|up2info)\\.\\w+"
                            + "|(acceptance|staging|test|dev\\d*|demo|beta|api|cm)\\..*"
                            + "|.*-(staging|test)\\..*|.*\\.(example|test|invalid|local)"
                            + "|.*example\\.(com|org|net)");

    static List<DemoFile> articles() {
        return Demo.articles();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void eachHasATitleAPublisherAndAnAddressOfItsOwn(DemoFile article) {
        assertThat(sources(article))
                .isNotEmpty()
                .allSatisfy(
                        source -> {
                            assertThat(source.text("title")).isNotBlank();
                            assertThat(source.text("publisher")).isNotBlank();
                            assertThat(source.text("href")).matches(DemoSourcesTests::isWelcome);
                        })
                .extracting(source -> source.text("href"))
                .doesNotHaveDuplicates();
    }

    @Test
    void anArticleAboutHealthRestsOnAtLeastThree() {
        assertThat(Demo.articles())
                .filteredOn(article -> article.front().flag("health"))
                .extracting(article -> sources(article).size())
                .allMatch(count -> count >= 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.example.net/paper",
                "https://scribd.com/document/1",
                "https://www.studylibit.com/doc/1",
                "https://www.goodrx.com/classes",
                "https://acceptance.yalemedicine.org/news",
                "https://wcmedicine.com/?p=441",
                "https://api.ingentaconnect.com/content/1?format=bib",
            })
    void refusesCopiesSellersAndTestSystems(String href) {
        assertThat(isWelcome(href)).isFalse();
    }

    private static List<DemoMap> sources(DemoFile article) {
        return article.front().maps("sources");
    }

    private static boolean isWelcome(String href) {
        URI address = URI.create(href);
        return "https".equals(address.getScheme())
                && address.getQuery() == null
                && !REFUSED_HOST.matcher(address.getHost()).matches();
    }
}
