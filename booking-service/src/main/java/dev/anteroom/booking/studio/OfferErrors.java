package dev.anteroom.booking.studio;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with an {@link OfferForm}, field by field, as keys of the message bundle. */
final class OfferErrors {

    /** Whole numbers by field, in the order of the form. */
    static final Map<String, Bounds> BOUNDS = bounds();

    private static final int LONGEST = 1000;

    /**
     * What a number may be.
     *
     * @param least itself included
     * @param most itself included
     */
    record Bounds(int least, int most) {}

    private OfferErrors() {}

    private static Map<String, Bounds> bounds() {
        Map<String, Bounds> bounds = new LinkedHashMap<>();
        bounds.put("minutes", new Bounds(5, 720));
        bounds.put("step", new Bounds(5, 1440));
        bounds.put("before", new Bounds(0, 240));
        bounds.put("after", new Bounds(0, 240));
        bounds.put("noticeHours", new Bounds(0, 8760));
        bounds.put("cancelHours", new Bounds(0, 8760));
        bounds.put("horizonDays", new Bounds(1, 730));
        bounds.put("position", new Bounds(0, 1000));
        return bounds;
    }

    /**
     * All of it.
     *
     * @param isNew whether the name has to make an address, too
     */
    static Map<String, String> of(OfferForm form, boolean isNew) {
        Map<String, String> errors = new LinkedHashMap<>();
        String name = OfferForm.text(form.name());
        if (name.isEmpty() || (isNew && OfferForm.slug(name).isEmpty())) {
            errors.put("name", "studio.offer.name.missing");
        }
        atMost(120, "name", name, errors);
        atMost(LONGEST, "summary", OfferForm.text(form.summary()), errors);
        Map<String, Integer> numbers = form.numbers();
        BOUNDS.forEach(
                (field, bounds) -> {
                    int number = numbers.getOrDefault(field, -1);
                    if (number < bounds.least() || number > bounds.most()) {
                        errors.put(field, "studio.form.number");
                    }
                });
        if (form.chosenPlaces().isEmpty()) {
            errors.put("places", "studio.offer.places.missing");
        }
        atMost(LONGEST, "placeNote", OfferForm.text(form.placeNote()), errors);
        atMost(LONGEST, "priceNote", OfferForm.text(form.priceNote()), errors);
        return errors;
    }

    private static void atMost(int longest, String field, String text, Map<String, String> errors) {
        if (text.length() > longest) {
            errors.putIfAbsent(field, "studio.form.long");
        }
    }
}
