package dev.anteroom.booking.hours;

import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.slot.WeeklyHours;
import dev.anteroom.chassis.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * How a practitioner keeps time.
 *
 * @param week zone and weekly hours
 * @param noticesTo where letters about their bookings go; null while they have not said
 * @param version rises with every change; 0 while nothing was ever set
 */
public record Calendar(
        PractitionerId practitioner,
        WeeklyHours week,
        @Nullable EmailAddress noticesTo,
        long version) {}
