package dev.anteroom.booking.studio;

import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.SessionRules;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An offer as it is typed; times in minutes, notices in hours. */
record OfferForm(
        @Nullable String name,
        @Nullable String summary,
        @Nullable String minutes,
        @Nullable String before,
        @Nullable String after,
        @Nullable String step,
        @Nullable String noticeHours,
        @Nullable String cancelHours,
        @Nullable String horizonDays,
        @Nullable Set<String> places,
        @Nullable String placeNote,
        @Nullable String priceNote,
        @Nullable String position,
        @Nullable String active,
        @Nullable String version) {

    static OfferForm empty() {
        return new OfferForm(
                "",
                "",
                "50",
                "0",
                "10",
                "30",
                "24",
                "24",
                "60",
                Set.of("video"),
                "",
                "",
                "0",
                "yes",
                "1");
    }

    static OfferForm of(Offer offer) {
        SessionRules rules = offer.rules();
        return new OfferForm(
                offer.name(),
                offer.summary(),
                String.valueOf(rules.length().toMinutes()),
                String.valueOf(rules.before().toMinutes()),
                String.valueOf(rules.after().toMinutes()),
                String.valueOf(rules.step().toMinutes()),
                String.valueOf(rules.notice().toHours()),
                String.valueOf(offer.cancelNotice().toHours()),
                String.valueOf(rules.horizonDays()),
                rules.places().stream().map(Place::key).collect(Collectors.toSet()),
                offer.placeNote(),
                offer.priceNote(),
                String.valueOf(offer.position()),
                offer.active() ? "yes" : null,
                String.valueOf(offer.version()));
    }

    public boolean has(String place) {
        return places != null && places.contains(place);
    }

    /**
     * The offer, if all that was typed makes one.
     *
     * @param slug the address of one that exists; null to make it from the name
     */
    Optional<Offer> read(OfferId id, PractitionerId practitioner, @Nullable String slug) {
        if (!OfferErrors.of(this, slug == null).isEmpty()) {
            return Optional.empty();
        }
        String title = text(name);
        return Optional.of(
                new Offer(
                        id,
                        practitioner,
                        slug == null ? slug(title) : slug,
                        title,
                        text(summary),
                        rules(),
                        Duration.ofHours(number(cancelHours)),
                        text(placeNote),
                        text(priceNote),
                        number(position),
                        active != null,
                        number(version)));
    }

    /** By field, what was typed as a number; -1 for what is none. */
    Map<String, Integer> numbers() {
        return Map.of(
                "minutes", number(minutes),
                "step", number(step),
                "before", number(before),
                "after", number(after),
                "noticeHours", number(noticeHours),
                "cancelHours", number(cancelHours),
                "horizonDays", number(horizonDays),
                "position", number(position));
    }

    Set<Place> chosenPlaces() {
        return Objects.requireNonNullElse(places, Set.<String>of()).stream()
                .flatMap(key -> Place.ofKey(key).stream())
                .collect(Collectors.toSet());
    }

    private SessionRules rules() {
        return new SessionRules(
                Duration.ofMinutes(number(minutes)),
                Duration.ofMinutes(number(before)),
                Duration.ofMinutes(number(after)),
                Duration.ofMinutes(number(step)),
                Duration.ofHours(number(noticeHours)),
                number(horizonDays),
                chosenPlaces());
    }

    static String slug(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** A field that holds no number holds none that any rule allows. */
    private static int number(@Nullable String typed) {
        try {
            return Integer.parseInt(text(typed));
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
