package dev.anteroom.booking.api;

import dev.anteroom.booking.agenda.FreeSlots;
import dev.anteroom.booking.hours.Calendar;
import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.moment.Era;
import dev.anteroom.booking.moment.Zones;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.OfferId;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.booking.slot.Place;
import dev.anteroom.booking.slot.Slot;
import dev.anteroom.booking.slot.TimeRange;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be booked, for programs. */
@RestController
@RequestMapping("/api/booking")
class SlotApi {

    private final Practitioners practitioners;
    private final Offers offers;
    private final Calendars calendars;
    private final FreeSlots freeSlots;
    private final Clock clock;

    SlotApi(
            Practitioners practitioners,
            Offers offers,
            Calendars calendars,
            FreeSlots freeSlots,
            Clock clock) {
        this.practitioners = practitioners;
        this.offers = offers;
        this.calendars = calendars;
        this.freeSlots = freeSlots;
        this.clock = clock;
    }

    @GetMapping("/practitioners")
    List<PractitionerAnswer> practitioners() {
        return practitioners.bookable().stream().map(PractitionerAnswer::of).toList();
    }

    @GetMapping("/practitioners/{slug}/offers")
    List<OfferAnswer> offers(@PathVariable("slug") String slug) {
        Practitioner practitioner =
                practitioners
                        .find(slug)
                        .filter(Practitioner::bookable)
                        .orElseThrow(Refusals::notOffered);
        return offers.active(practitioner.id()).stream().map(OfferAnswer::of).toList();
    }

    /**
     * Free slots that begin in a range.
     *
     * @param from ISO 8601 with an offset; now when missing
     * @param to at most 62 days later; as far as that when missing
     * @param zoneName in which starts are written; the practitioner's when missing
     */
    @GetMapping("/offers/{offer}/slots")
    ResponseEntity<SlotsAnswer> slots(
            @PathVariable("offer") UUID id,
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "zone", required = false) @Nullable String zoneName) {
        Offer offer =
                offers.find(new OfferId(id))
                        .filter(Offer::active)
                        .orElseThrow(Refusals::notOffered);
        Calendar calendar =
                practitioners
                        .find(offer.practitioner())
                        .filter(Practitioner::bookable)
                        .map(calendars::of)
                        .orElseThrow(Refusals::notOffered);
        ZoneId zone = zoneName == null ? calendar.week().zone() : zone(zoneName);
        List<Slot> slots = freeSlots.of(offer, calendar, range(from, to));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new SlotsAnswer(
                                zone.getId(),
                                slots.stream().map(slot -> SlotAnswer.of(slot, zone)).toList()));
    }

    private TimeRange range(@Nullable String from, @Nullable String to) {
        Instant start = from == null ? clock.instant() : instant("from", from);
        Instant end = to == null ? start.plus(FreeSlots.LONGEST) : instant("to", to);
        if (!start.isBefore(end)) {
            throw Refusals.invalid(List.of("to"));
        }
        return new TimeRange(start, end);
    }

    private static Instant instant(String field, String text) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            if (!Era.holds(instant)) {
                throw Refusals.invalid(List.of(field));
            }
            return instant;
        } catch (DateTimeException unreadable) {
            throw Refusals.invalid(List.of(field));
        }
    }

    private static ZoneId zone(String name) {
        return Zones.find(name).orElseThrow(() -> Refusals.invalid(List.of("zone")));
    }

    /** Someone who can be booked. */
    record PractitionerAnswer(UUID id, String slug, String name, String role, String zone) {

        static PractitionerAnswer of(Practitioner it) {
            return new PractitionerAnswer(
                    it.id().value(), it.slug(), it.name(), it.role(), it.zone().getId());
        }
    }

    /** Something to book; times in minutes. */
    record OfferAnswer(
            UUID id,
            String slug,
            String name,
            String summary,
            long minutes,
            long noticeMinutes,
            long cancelNoticeMinutes,
            int horizonDays,
            List<String> places,
            String price) {

        static OfferAnswer of(Offer it) {
            return new OfferAnswer(
                    it.id().value(),
                    it.slug(),
                    it.name(),
                    it.summary(),
                    it.minutes(),
                    it.rules().notice().toMinutes(),
                    it.cancelNotice().toMinutes(),
                    it.rules().horizonDays(),
                    it.rules().places().stream().map(Place::key).sorted().toList(),
                    it.priceNote());
        }
    }

    /** The free slots, written in one zone. */
    record SlotsAnswer(String zone, List<SlotAnswer> slots) {}

    /** A free slot; the offset in its start tells a repeated hour apart. */
    record SlotAnswer(OffsetDateTime start, OffsetDateTime end, List<String> places) {

        static SlotAnswer of(Slot it, ZoneId zone) {
            return new SlotAnswer(
                    it.session().start().atZone(zone).toOffsetDateTime(),
                    it.session().end().atZone(zone).toOffsetDateTime(),
                    it.places().stream().map(Place::key).sorted().toList());
        }
    }
}
