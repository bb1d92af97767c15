package dev.anteroom.booking.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordsTests {

    private static final Instant JULY = Instant.parse("2026-07-01T16:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T17:00:00Z");
    private static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");
    private static final ZoneId DENVER = ZoneId.of("America/Denver");

    private final Words words = new Words(bundle(), Locale.ENGLISH);

    @Test
    void tellsClocksOfOneRegionApart() {
        Moment summer = words.moment(JULY, PHOENIX, DENVER);
        assertThat(summer.zone()).isEqualTo("Mountain Standard Time");
        assertThat(summer.theirZone()).isEqualTo("Mountain Daylight Time");
        assertThat(summer.isShared()).isFalse();

        Moment winter = words.moment(DECEMBER, PHOENIX, DENVER);
        assertThat(winter.zone()).isEqualTo(winter.theirZone());
        assertThat(winter.isShared()).isTrue();
    }

    @Test
    void addsTheOffsetWhereOneNameHasTwo() {
        Moment moment =
                words.moment(
                        Instant.parse("1990-01-01T12:00:00Z"),
                        ZoneId.of("America/Nuuk"),
                        ZoneId.of("America/Scoresbysund"));

        assertThat(moment.zone()).isEqualTo("Greenland Standard Time, UTC-03");
        assertThat(moment.theirZone()).isEqualTo("Greenland Standard Time, UTC-01");
    }

    private static ResourceBundleMessageSource bundle() {
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasename("messages/booking");
        return bundle;
    }
}
