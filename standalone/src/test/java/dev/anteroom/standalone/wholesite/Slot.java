package dev.anteroom.standalone.wholesite;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.JsonNode;

/** The time that the address of a booking form stands for. */
record Slot(Instant start, Instant end) {

    private static final DateTimeFormatter IN_ADDRESSES =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmX").withZone(ZoneOffset.UTC);

    /** Read from {@code /book/PRACTITIONER/OFFER/START?zone=…}; lengths are those of the offers. */
    static Slot at(String path, JsonNode offers) {
        String[] parts = path.replaceFirst("\\?.*", "").split("/", -1);
        Instant start = Instant.from(IN_ADDRESSES.parse(parts[4]));
        long minutes =
                offers.valueStream()
                        .filter(offer -> offer.path("slug").asString().equals(parts[3]))
                        .findFirst()
                        .orElseThrow()
                        .path("minutes")
                        .asLong();
        return new Slot(start, start.plus(Duration.ofMinutes(minutes)));
    }

    /** The address of the form for a start of an offer. */
    static String path(String practitioner, JsonNode offer, String start) {
        return "/book/"
                + practitioner
                + "/"
                + offer.path("slug").asString()
                + "/"
                + IN_ADDRESSES.format(Instant.parse(start));
    }
}
