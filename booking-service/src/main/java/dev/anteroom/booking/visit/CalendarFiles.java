package dev.anteroom.booking.visit;

import dev.anteroom.booking.booking.BookingLinks;
import dev.anteroom.booking.invitation.Invitations;
import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The file that puts a booking into a calendar. */
@RestController
class CalendarFiles {

    private static final String ENDING = ".ics";

    private final BookingLinks links;
    private final Invitations invitations;

    CalendarFiles(BookingLinks links, Invitations invitations) {
        this.links = links;
        this.invitations = invitations;
    }

    @GetMapping("/calendars/{file}")
    ResponseEntity<String> file(@PathVariable("file") String file) {
        if (!file.endsWith(ENDING)) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        String token = file.substring(0, file.length() - ENDING.length());
        String ics =
                links.inCalendar(token)
                        .map(booking -> invitations.of(booking).file())
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        HttpHeaders headers = new HttpHeaders();
        PageCaching.personal(headers);
        headers.set(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8; method=PUBLISH");
        headers.setContentDisposition(
                ContentDisposition.attachment().filename("appointment.ics").build());
        return ResponseEntity.ok().headers(headers).body(ics);
    }
}
