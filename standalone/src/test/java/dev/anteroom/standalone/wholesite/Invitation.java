package dev.anteroom.standalone.wholesite;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;

/**
 * What two calendar libraries that know nothing of each other read in one invitation.
 *
 * @param method such as {@code REQUEST}
 */
record Invitation(String method, Instant start, Instant end) {

    /** From a letter's attachment. */
    static Invitation in(String text) {
        Invitation read = byBiweekly(text);
        assertThat(byIcal4j(text)).isEqualTo(List.of(read.start(), read.end()));
        return read;
    }

    private static Invitation byBiweekly(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().getFirst();
        return new Invitation(
                calendar.getMethod().getValue(),
                event.getDateStart().getValue().toInstant(),
                event.getDateEnd().getValue().toInstant());
    }

    private static List<Instant> byIcal4j(String text) {
        try {
            List<net.fortuna.ical4j.model.component.VEvent> events =
                    new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT");
            assertThat(events).hasSize(1);
            return List.of(
                    Instant.from(events.getFirst().getDateTimeStart().getDate()),
                    Instant.from(events.getFirst().getDateTimeEnd().getDate()));
        } catch (IOException e) {
            throw new UncheckedIOException("The invitation cannot be read", e);
        } catch (ParserException e) {
            throw new AssertionError("ical4j refuses the invitation", e);
        }
    }
}
