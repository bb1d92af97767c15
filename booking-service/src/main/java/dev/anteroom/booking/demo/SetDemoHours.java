package dev.anteroom.booking.demo;

import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.PractitionerFollowUp;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.time.Ids;
import java.util.List;

/** Gives someone of the demo practice hours and offers when they arrive and have none. */
final class SetDemoHours implements PractitionerFollowUp {

    private final DemoPractice practice;
    private final Practitioners practitioners;
    private final Calendars calendars;
    private final Offers offers;
    private final Ids ids;

    SetDemoHours(
            DemoPractice practice,
            Practitioners practitioners,
            Calendars calendars,
            Offers offers,
            Ids ids) {
        this.practice = practice;
        this.practitioners = practitioners;
        this.calendars = calendars;
        this.offers = offers;
        this.ids = ids;
    }

    @Override
    public void changed(PractitionerId practitioner) {
        practice.people().stream()
                .filter(person -> person.id().equals(practitioner.value()))
                .filter(person -> calendars.find(practitioner).isEmpty())
                .forEach(person -> set(practitioner, person));
    }

    private void set(PractitionerId practitioner, DemoPractice.Person person) {
        calendars.keepWeek(practitioner, person.week());
        practitioners
                .find(practitioner)
                .ifPresent(
                        known -> calendars.sendNoticesTo(known, EmailAddress.of(person.notices())));
        List<DemoOffer> sheet = person.offers();
        for (int i = 0; i < sheet.size(); i++) {
            offers.add(sheet.get(i).of(practitioner, ids.next(), i));
        }
    }
}
