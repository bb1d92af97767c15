package dev.anteroom.content.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCalendarTests {

    @Test
    void countsFromTheDayOfLoading() {
        DemoCalendar calendar = DemoCalendar.of(at("2031-03-02T09:15:00Z"));

        assertThat(calendar.daysAgo(1)).isEqualTo("2031-03-01T14:00:00Z");
        assertThat(calendar.daysAgo(30)).isEqualTo("2031-01-31T14:00:00Z");
    }

    @Test
    void knowsNoDayThatMayLieAhead() {
        DemoCalendar calendar = DemoCalendar.of(at("2031-03-02T09:15:00Z"));

        assertThatIllegalArgumentException().isThrownBy(() -> calendar.daysAgo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-02-29T00:00:00Z", "2028-02-29T23:59:59Z", "2040-01-01T05:00:00Z"})
    void noArticleIsInTheFutureAndTheNewestIsRecent(String loaded) {
        DemoCalendar calendar = DemoCalendar.of(at(loaded));

        assertThat(Demo.articles())
                .extracting(article -> calendar.daysAgo(article.front().number("publishedDaysAgo")))
                .allMatch(Instant.parse(loaded)::isAfter)
                .doesNotHaveDuplicates()
                .anyMatch(calendar.daysAgo(14)::isBefore);
    }

    @Test
    void whatWasUpdatedWasPublishedBefore() {
        assertThat(Demo.articles())
                .extracting(DemoFile::front)
                .filteredOn(front -> front.has("updatedDaysAgo"))
                .isNotEmpty()
                .allMatch(
                        front -> front.number("updatedDaysAgo") < front.number("publishedDaysAgo"));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
