package dev.anteroom.booking.visit;

import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.moment.Zones;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.purge.PagePurge;
import dev.anteroom.booking.site.SiteFrame;
import dev.anteroom.chassis.page.PageCaching;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** Choosing: whom, what, and when. */
@Controller
class ChoosePages {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Finder finder;
    private final SiteFrame frame;
    private final Months months;
    private final Words words;

    ChoosePages(Finder finder, SiteFrame frame, Months months, Words words) {
        this.finder = finder;
        this.frame = frame;
        this.months = months;
        this.words = words;
    }

    @GetMapping("/book")
    Rendering practitioners(ServerHttpResponse response) {
        List<String> keys = List.of("site", PagePurge.BOOKING);
        return keptByOthers("booking/practitioners", response, keys)
                .modelAttribute("practitioners", finder.bookable())
                .build();
    }

    @GetMapping("/book/{practitioner}")
    Rendering offers(@PathVariable("practitioner") String slug, ServerHttpResponse response) {
        Practitioner practitioner = finder.practitioner(slug);
        if (!practitioner.slug().equals(slug)) {
            return moved("/book/" + practitioner.slug());
        }
        List<String> keys = List.of("site", PagePurge.BOOKING, "person:" + practitioner.id());
        return keptByOthers("booking/offers", response, keys)
                .modelAttribute("practitioner", practitioner)
                .modelAttribute(
                        "offers",
                        finder.offers(practitioner.id()).stream()
                                .map(offer -> OfferView.of(offer, words))
                                .toList())
                .build();
    }

    /** Free times change by the minute and the page varies by its parameters: nobody keeps it. */
    @GetMapping("/book/{practitioner}/{offer}")
    Rendering times(
            @PathVariable("practitioner") String slug,
            @PathVariable("offer") String offer,
            @RequestParam(name = "zone", required = false) @Nullable String zoneName,
            @RequestParam(name = "month", required = false) @Nullable String month,
            @RequestParam(name = "day", required = false) @Nullable String day,
            ServerHttpResponse response) {
        Found found = finder.find(slug, offer);
        if (!found.practitioner().slug().equals(slug)) {
            return moved(found.path());
        }
        PageCaching.personal(response.getHeaders());
        ZoneId zone = Zones.find(zoneName).orElse(found.zone());
        return Rendering.view("booking/times")
                .modelAttribute("quickExit", true)
                .modelAttribute("found", found)
                .modelAttribute("offer", OfferView.of(found.offer(), words))
                .modelAttribute("zone", zone.getId())
                .modelAttribute("zones", Zones.choices(zone))
                .modelAttribute(
                        "view",
                        months.view(
                                found,
                                zone,
                                read(month, YearMonth::parse),
                                read(day, LocalDate::parse)))
                .build();
    }

    private Rendering.Builder<?> keptByOthers(
            String view, ServerHttpResponse response, List<String> keys) {
        PageCaching.shared(response.getHeaders(), FRESH, keys);
        return Rendering.view(view)
                .modelAttribute("quickExit", true)
                .modelAttribute("frame", frame.latest());
    }

    private static Rendering moved(String path) {
        return Rendering.redirectTo(path).status(HttpStatus.MOVED_PERMANENTLY).build();
    }

    /** A parameter that cannot be read is as good as none. */
    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
        try {
            return text == null ? null : reading.apply(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
