package dev.anteroom.booking.moment;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The zones that a person can choose from: cities, by continent. */
public final class Zones {

    private static final Set<String> AREAS =
            Set.of(
                    "Africa",
                    "America",
                    "Antarctica",
                    "Asia",
                    "Atlantic",
                    "Australia",
                    "Europe",
                    "Indian",
                    "Pacific");

    private static final Map<String, List<Choice>> BY_AREA = byArea();

    private Zones() {}

    /** All choices by area, in the order of their names. */
    public static Map<String, List<Choice>> all() {
        return BY_AREA;
    }

    /** The zone of this name; empty for anything that is none. */
    public static Optional<ZoneId> find(@Nullable String name) {
        return name != null && ZoneId.getAvailableZoneIds().contains(name)
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }

    private static Map<String, List<Choice>> byArea() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && AREAS.contains(area(id)))
                .map(id -> new Choice(id, city(id)))
                .sorted(Comparator.comparing(Choice::city))
                .collect(
                        Collectors.groupingBy(
                                choice -> area(choice.id()), TreeMap::new, Collectors.toList()));
    }

    private static String area(String id) {
        return id.substring(0, id.indexOf('/'));
    }

    private static String city(String id) {
        return id.substring(id.indexOf('/') + 1).replace('_', ' ').replace("/", ", ");
    }

    /**
     * One choice.
     *
     * @param id IANA name
     * @param city the part of it that people look for
     */
    public record Choice(String id, String city) {}
}
