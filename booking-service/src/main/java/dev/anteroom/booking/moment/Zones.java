package dev.anteroom.booking.moment;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

    /** The pattern of our events; libraries add zones of their own names to those of Java. */
    private static final Pattern IANA = Pattern.compile("[A-Za-z]+(/[A-Za-z0-9_+-]+)*");

    private static final Map<String, List<Choice>> BY_AREA = byArea();

    private Zones() {}

    /** All choices, among them the one that is chosen now: a page must not change it by itself. */
    public static Choices choices(ZoneId chosen) {
        String id = chosen.getId();
        boolean listed =
                BY_AREA.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(choice -> choice.id().equals(id));
        return new Choices(id, listed, BY_AREA);
    }

    /**
     * The zone of this name, an old name resolved to that of a city; empty for anything that is
     * none.
     */
    public static Optional<ZoneId> find(@Nullable String name) {
        return Optional.ofNullable(name)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(OldZoneNames::resolve)
                .filter(resolved -> IANA.matcher(resolved).matches())
                .map(ZoneId::of);
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
     * What can be chosen.
     *
     * @param chosen IANA name of the one that is chosen now
     * @param listed whether it is among the others
     * @param areas all others by area, in the order of their names
     */
    public record Choices(String chosen, boolean listed, Map<String, List<Choice>> areas) {}

    /**
     * One choice.
     *
     * @param id IANA name
     * @param city the part of it that people look for
     */
    public record Choice(String id, String city) {}
}
