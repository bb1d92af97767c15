package dev.anteroom.booking.moment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.testing.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ZonesTests {

    /** Without those that libraries add to Java's, of which no event may tell. */
    private static final Set<String> IANA_NAMES =
            ZoneId.getAvailableZoneIds().stream()
                    .filter(name -> !name.matches(".*(ical4j|local-).*"))
                    .collect(Collectors.toSet());

    @Test
    void resolvesOldNamesToTheSameTime() {
        assertThat(Zones.find("US/Eastern")).contains(ZoneId.of("America/New_York"));
        assertThat(Zones.find("Europe/Oslo")).contains(ZoneId.of("Europe/Oslo"));
        assertThat(Zones.find("Mars/Olympus")).isEmpty();
        Instant now = Instant.now();
        for (String name : IANA_NAMES) {
            assertThat(Zones.find(name))
                    .as(name)
                    .hasValueSatisfying(
                            zone -> {
                                assertThat(zone.getRules().getOffset(now))
                                        .isEqualTo(ZoneId.of(name).getRules().getOffset(now));
                                assertThat(zone.getRules().nextTransition(now))
                                        .isEqualTo(ZoneId.of(name).getRules().nextTransition(now));
                            });
        }
    }

    @Test
    void findsOnlyNamesThatEventsMayCarry() throws IOException {
        String pattern =
                JsonMapper.shared()
                        .readTree(
                                Files.readString(
                                        Contracts.of(new EventType("availability.changed", 1))
                                                .folder()
                                                .resolve("schema.json")))
                        .at("/properties/zone/pattern")
                        .asString();

        assertThat(IANA_NAMES)
                .hasSizeGreaterThan(500)
                .allSatisfy(
                        name ->
                                assertThat(Zones.find(name).orElseThrow().getId())
                                        .matches(pattern));
    }

    @Test
    void knowsNoZonesOfLibraries() {
        ZoneRulesProvider.registerProvider(new LibraryZones());

        assertThat(ZoneId.getAvailableZoneIds()).contains("zones-tests-local-0");
        assertThat(Zones.find("zones-tests-local-0")).isEmpty();
    }

    @Test
    void offersThePresentZoneWhateverItIs() {
        assertThat(Zones.choices(ZoneId.of("Europe/Berlin")).listed()).isTrue();
        assertThat(Zones.choices(ZoneId.of("UTC")).listed()).isFalse();
        assertThat(Zones.choices(ZoneId.of("Etc/GMT+5")).chosen()).isEqualTo("Etc/GMT+5");
    }

    /** A library that adds a zone, as ical4j does. */
    private static final class LibraryZones extends ZoneRulesProvider {

        @Override
        protected Set<String> provideZoneIds() {
            return Set.of("zones-tests-local-0");
        }

        @Override
        protected ZoneRules provideRules(String zoneId, boolean forCaching) {
            return ZoneOffset.UTC.getRules();
        }

        @Override
        protected NavigableMap<String, ZoneRules> provideVersions(String zoneId) {
            return new TreeMap<>(Map.of("1", ZoneOffset.UTC.getRules()));
        }
    }
}
