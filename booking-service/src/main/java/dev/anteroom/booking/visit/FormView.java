package dev.anteroom.booking.visit;

import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.slot.Place;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** Shows the form again and again, with all that was typed, until there is a booking. */
final class FormView {

    private final Found found;
    private final Instant start;
    private final BookingForm form;
    private final ZoneId zone;
    private final Words words;

    FormView(Found found, Instant start, BookingForm form, Words words) {
        this.found = found;
        this.start = start;
        this.form = form;
        this.zone = form.zoneOr(found.zone());
        this.words = words;
    }

    /**
     * The form for this start.
     *
     * @param notice message above it; null for none
     */
    Rendering open(Collection<Place> places, Map<String, String> errors, @Nullable String notice) {
        Map<String, String> all = withPlace(places, errors);
        boolean refused = !all.isEmpty() || notice != null;
        return common(refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .modelAttribute("form", notice == null ? form : fresh())
                .modelAttribute("errors", all)
                .modelAttribute(
                        "places",
                        places.stream()
                                .sorted()
                                .map(it -> new Choice(it.key(), OfferView.place(it, words)))
                                .toList())
                .modelAttribute("where", OfferView.places(places, words))
                .modelAttribute("notice", notice == null ? "" : notice)
                .modelAttribute("alternatives", List.of())
                .modelAttribute("refusal", "")
                .build();
    }

    /** A place that is not to be had then must not be replaced by one that is. */
    private Map<String, String> withPlace(Collection<Place> places, Map<String, String> errors) {
        Map<String, String> all = new LinkedHashMap<>();
        if (place() != null && !places.contains(place())) {
            all.put("place", "booking.form.place.invalid");
        }
        all.putAll(errors);
        return all;
    }

    /** The form with other starts to send it to. */
    Rendering refused(String reason, List<Instant> alternatives) {
        return common(HttpStatus.CONFLICT)
                .modelAttribute("form", fresh())
                .modelAttribute("errors", Map.of())
                .modelAttribute("places", List.of())
                .modelAttribute("where", "")
                .modelAttribute("notice", "")
                .modelAttribute("refusal", reason)
                .modelAttribute(
                        "alternatives",
                        alternatives.stream()
                                .map(it -> MonthView.time(found, it, zone, words))
                                .toList())
                .build();
    }

    /** Where the client wants to meet; null while they have not said. */
    @Nullable Place place() {
        return form.chosenPlace().orElse(null);
    }

    private BookingForm fresh() {
        return form.withKey(UUID.randomUUID().toString());
    }

    private Rendering.Builder<?> common(HttpStatus status) {
        return Rendering.view("booking/form")
                .status(status)
                .modelAttribute("quickExit", true)
                .modelAttribute("found", found)
                .modelAttribute("offer", OfferView.of(found.offer(), words))
                .modelAttribute("moment", words.moment(start, zone, found.zone()))
                .modelAttribute("zone", zone.getId())
                .modelAttribute("action", found.path() + "/" + StartName.of(start));
    }

    /** A place to choose. */
    record Choice(String key, String name) {}
}
