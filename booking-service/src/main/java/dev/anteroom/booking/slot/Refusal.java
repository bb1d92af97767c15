package dev.anteroom.booking.slot;

import java.time.Instant;
import java.time.LocalDate;

/** Why a start cannot be booked. */
public sealed interface Refusal extends Judgement {

    /** No session begins then: outside the hours, off the grid, or not at that place. */
    record NotAStart() implements Refusal {}

    /**
     * The notice is too short.
     *
     * @param earliest the first instant that the notice allows
     */
    record TooSoon(Instant earliest) implements Refusal {}

    /**
     * The calendar is not open that far ahead.
     *
     * @param lastDay the last day that can be booked, in the practitioner's zone
     */
    record BeyondHorizon(LocalDate lastDay) implements Refusal {}

    /** Something else blocks that time. */
    record Taken() implements Refusal {}
}
