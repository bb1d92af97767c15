package dev.anteroom.booking.invitation;

import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.BookingState;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.Letter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A booking as an iCalendar object. It may land in calendars that a family or an employer reads: a
 * neutral title, no description, no place, no link, and nobody else's address. Times are in UTC,
 * which every program understands without a VTIMEZONE.
 */
public final class Invitation {

    private final Booking booking;
    private final String title;
    private final EmailAddress organizer;
    private final Instant stamp;

    /**
     * @param title what stands in the calendar; says nothing about the practice
     * @param organizer the address that the letters come from
     * @param stamp when this object is made
     */
    public Invitation(Booking booking, String title, EmailAddress organizer, Instant stamp) {
        this.booking = booking;
        this.title = title;
        this.organizer = organizer;
        this.stamp = stamp;
    }

    /**
     * For a letter: a request while the booking lives, else its cancellation. The one attendee has
     * agreed already, so no program needs to ask.
     */
    public Letter.Invitation to(EmailAddress attendee) {
        Method method = booking.state().isLive() ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL;
        VEvent event = event();
        event.add(
                new Attendee(
                        new ParameterList()
                                .add(CuType.INDIVIDUAL)
                                .add(Role.REQ_PARTICIPANT)
                                .add(PartStat.ACCEPTED)
                                .add(Rsvp.FALSE),
                        mailto(attendee)));
        return new Letter.Invitation(method.getValue(), write(method, event));
    }

    /** For a file to download. */
    public String file() {
        return write(ImmutableMethod.PUBLISH, event());
    }

    private VEvent event() {
        VEvent event = new VEvent(false);
        event.add(new Uid(booking.id() + "@bookings.anteroom"));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(booking.calendarSequence()));
        event.add(new DtStart<>(booking.session().start()));
        event.add(new DtEnd<>(booking.session().end()));
        event.add(new Summary(title));
        event.add(
                booking.state() == BookingState.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableClazz.PRIVATE);
        event.add(ImmutableTransp.OPAQUE);
        event.add(new Organizer(mailto(organizer)));
        return event;
    }

    private static String write(Method method, VEvent event) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Anteroom//Bookings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(event);
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
        return text.toString();
    }

    private static URI mailto(EmailAddress address) {
        try {
            return new URI("mailto", address.value(), null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("An address fits into a mailto link", e);
        }
    }
}
