package dev.anteroom.content.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewTests {

    private static final Instant NOW = Instant.parse("2026-11-05T15:00:00Z");

    @Test
    void freshnessEndsWithTheFirstTimeShown() {
        assertThat(Freshness.until(NOW, List.of())).isEqualTo(Duration.ofHours(1));
        assertThat(Freshness.until(NOW, List.of(NOW.plusSeconds(7200), NOW.plusSeconds(600))))
                .isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void timesNameTheirZone() {
        ZoneId zone = ZoneId.of("America/New_York");

        assertThat(DateText.day(NOW, zone).text()).isEqualTo("November 5, 2026");
        assertThat(DateText.time(NOW, zone).text()).isEqualTo("Thu, Nov 5, 10:00 AM EST");
    }

    @Test
    void structuredDataCannotEndItsScript() {
        assertThat(JsonLd.write(Map.of("a", "</script><b>&")))
                .isEqualTo("{\"a\":\"\\u003c/script\\u003e\\u003cb\\u003e\\u0026\"}");
    }

    @Test
    void pagingKnowsItsNeighbours() {
        List<String> fetched = Collections.nCopies(Paging.SIZE + 1, "x");

        Paging<String> first = Paging.of(fetched, 1, "/a");
        Paging<String> third = Paging.of(List.of("x"), 3, "/a?b=c");

        assertThat(first.items()).hasSize(Paging.SIZE);
        assertThat(first.newer()).isNull();
        assertThat(first.older()).isEqualTo("/a?page=2");
        assertThat(third.newer()).isEqualTo("/a?b=c&page=2");
        assertThat(third.older()).isNull();
    }

    @Test
    void pageNumbersThatMakeNoSenseAreTheFirst() {
        assertThat(List.of("", "x", "-1", "0", "99999999999"))
                .allSatisfy(text -> assertThat(Paging.number(text)).isEqualTo(1));
        assertThat(Paging.number("7")).isEqualTo(7);
    }
}
