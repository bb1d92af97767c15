package dev.anteroom.booking.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The starts of one kind of session in one practitioner's agenda. */
public final class Slots {

    private final SessionRules rules;
    private final Agenda agenda;
    private final Map<Place, TimeSet> open;
    private final TreeMap<Instant, LocalStart> candidates = new TreeMap<>();

    public Slots(SessionRules rules, Agenda agenda) {
        this.rules = rules;
        this.agenda = agenda;
        List<OpenWindow> windows =
                agenda.windows().stream().filter(this::servesAPlaceOfTheOffer).toList();
        this.open = openByPlace(windows);
        windows.stream()
                .flatMap(window -> window.starts(rules.step()).stream())
                .forEach(start -> candidates.put(start.instant(), start));
    }

    /** The slots that begin in this range, earliest first. */
    public List<Slot> within(TimeRange range) {
        List<Slot> found = new ArrayList<>();
        for (Instant start : candidates.subMap(range.start(), range.end()).keySet()) {
            if (judge(start) instanceof Slot slot) {
                found.add(slot);
            }
        }
        return found;
    }

    /** Whether a session may begin at this instant, and where. */
    public Judgement judge(Instant start) {
        LocalStart candidate = candidates.get(start);
        Set<Place> places = placesAt(start);
        if (candidate == null || places.isEmpty()) {
            return new Refusal.NotAStart();
        }
        TimeRange session = TimeRange.of(start, rules.length());
        @Nullable Refusal refusal =
                StartPolicy.ALL.stream()
                        .map(policy -> policy.refusal(session, rules, agenda))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return refusal == null ? new Slot(candidate, session, places) : refusal;
    }

    private Set<Place> placesAt(Instant start) {
        TimeRange session = TimeRange.of(start, rules.length());
        Set<Place> places = EnumSet.noneOf(Place.class);
        open.forEach(
                (place, hours) -> {
                    if (hours.covers(session)) {
                        places.add(place);
                    }
                });
        return places;
    }

    private boolean servesAPlaceOfTheOffer(OpenWindow window) {
        return window.places().stream().anyMatch(rules.places()::contains);
    }

    private Map<Place, TimeSet> openByPlace(List<OpenWindow> windows) {
        return rules.places().stream()
                .collect(
                        Collectors.toMap(
                                place -> place,
                                place -> openAt(place, windows),
                                (one, other) -> one,
                                () -> new EnumMap<>(Place.class)));
    }

    private static TimeSet openAt(Place place, List<OpenWindow> windows) {
        return TimeSet.of(
                windows.stream()
                        .filter(window -> window.places().contains(place))
                        .flatMap(window -> window.stretches().stream())
                        .toList());
    }
}
