package dev.anteroom.booking.studio;

import dev.anteroom.booking.hours.Calendar;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.moment.Zones;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.setup.PractitionerSetup;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.WeeklyHours;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.staff.Staff;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** A practitioner's weekly hours, and where letters about bookings go. */
@Controller
@RequestMapping("/studio/calendar")
class StudioHours {

    private static final String AGAIN = "/studio/calendar/hours?saved";

    private final Desk desk;
    private final Calendars calendars;
    private final PractitionerSetup setup;
    private final Words words;

    StudioHours(Desk desk, Calendars calendars, PractitionerSetup setup, Words words) {
        this.desk = desk;
        this.calendars = calendars;
        this.setup = setup;
        this.words = words;
    }

    @GetMapping("/hours")
    Rendering show(Staff staff, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        Calendar calendar = calendars.of(desk.own(staff));
        return page(HoursForm.of(calendar), calendar, notices(calendar), "").build();
    }

    @PostMapping("/hours")
    Rendering keep(HoursForm form, Staff staff, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        Practitioner person = desk.own(staff);
        Optional<WeeklyHours> week = form.read();
        if (week.isEmpty()) {
            Calendar calendar = calendars.of(person);
            return page(form, calendar, notices(calendar), "studio.hours.invalid")
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .build();
        }
        return setup.keepWeek(person.id(), week.get(), form.shownVersion())
                ? Rendering.redirectTo(AGAIN).build()
                : stale(form, calendars.of(person));
    }

    /** What was typed is shown with the version that is there now, so that it can be saved over. */
    private Rendering stale(HoursForm form, Calendar now) {
        return page(form, now, notices(now), "studio.hours.stale")
                .modelAttribute("version", now.version())
                .status(HttpStatus.CONFLICT)
                .build();
    }

    @PostMapping("/notices")
    Rendering sendNotices(
            @ModelAttribute NoticesForm form, Staff staff, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        Practitioner person = desk.own(staff);
        String typed = Objects.requireNonNullElse(form.address(), "").strip();
        Optional<EmailAddress> address = EmailAddress.read(typed);
        if (address.isEmpty() && !typed.isEmpty()) {
            Calendar calendar = calendars.of(person);
            HoursForm hours = HoursForm.of(calendar);
            return page(hours, calendar, typed, "booking.form.email.invalid")
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .build();
        }
        setup.sendNoticesTo(person, address.orElse(null));
        return Rendering.redirectTo(AGAIN).build();
    }

    private Rendering.Builder<?> page(
            HoursForm form, Calendar calendar, String notices, String error) {
        ZoneId zone = Zones.find(form.zone()).orElse(calendar.week().zone());
        return Rendering.view("studio/hours")
                .modelAttribute("studio", true)
                .modelAttribute("form", form)
                .modelAttribute("version", Objects.requireNonNullElse(form.version(), ""))
                .modelAttribute("notices", notices)
                .modelAttribute("error", error)
                .modelAttribute("zones", Zones.choices(zone))
                .modelAttribute("places", Arrays.stream(Place.values()).map(Place::key).toList())
                .modelAttribute(
                        "weekdays", Arrays.stream(DayOfWeek.values()).map(words::weekday).toList());
    }

    private static String notices(Calendar calendar) {
        return calendar.noticesTo() == null ? "" : calendar.noticesTo().value();
    }

    /** Where letters are to go. */
    record NoticesForm(@Nullable String address) {}
}
