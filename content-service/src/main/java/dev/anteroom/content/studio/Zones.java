package dev.anteroom.content.studio;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** IANA time zones by name. */
public final class Zones {

    private Zones() {}

    /** The zone, if it is one that has a place in it: {@code +01:00} is none. */
    public static Optional<ZoneId> read(String name) {
        try {
            return ZoneId.getAvailableZoneIds().contains(name)
                    ? Optional.of(ZoneId.of(name))
                    : Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** All, for a list to choose from. */
    public static List<String> names() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(
                        name ->
                                name.contains("/")
                                        && !name.startsWith("Etc/")
                                        && !name.startsWith("SystemV/"))
                .sorted()
                .toList();
    }
}
