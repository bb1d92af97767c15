package dev.anteroom.booking.booking;

import tools.jackson.databind.json.JsonMapper;

/** Keeps outcomes as JSON, so that a repeated request gets the very same answer. */
final class OutcomeJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** The word that names an outcome. */
    static String kind(BookingOutcome outcome) {
        return switch (outcome) {
            case BookingOutcome.Booked booked -> "booked";
            case BookingOutcome.SlotTaken taken -> "slot-taken";
            case BookingOutcome.TooSoon soon -> "too-soon";
            case BookingOutcome.BeyondHorizon beyond -> "beyond-horizon";
            case BookingOutcome.NotAStart no -> "not-a-start";
            case BookingOutcome.OtherPlace other -> "other-place";
            case BookingOutcome.TooMany many -> "too-many";
            case BookingOutcome.NotOffered no -> "not-offered";
            case BookingOutcome.KeyReused reused -> "key-reused";
        };
    }

    String write(BookingOutcome outcome) {
        return mapper.writeValueAsString(outcome);
    }

    BookingOutcome read(String kind, String json) {
        return mapper.readValue(json, type(kind));
    }

    private static Class<? extends BookingOutcome> type(String kind) {
        return switch (kind) {
            case "booked" -> BookingOutcome.Booked.class;
            case "slot-taken" -> BookingOutcome.SlotTaken.class;
            case "too-soon" -> BookingOutcome.TooSoon.class;
            case "beyond-horizon" -> BookingOutcome.BeyondHorizon.class;
            case "not-a-start" -> BookingOutcome.NotAStart.class;
            case "other-place" -> BookingOutcome.OtherPlace.class;
            case "too-many" -> BookingOutcome.TooMany.class;
            case "not-offered" -> BookingOutcome.NotOffered.class;
            case "key-reused" -> BookingOutcome.KeyReused.class;
            default -> throw new IllegalStateException("No such outcome: " + kind);
        };
    }
}
