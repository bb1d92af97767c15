package dev.anteroom.booking.letter;

import dev.anteroom.booking.booking.Booking;
import dev.anteroom.booking.booking.BookingLinks;
import dev.anteroom.booking.invitation.Invitations;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.offer.Offer;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioner;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.mail.Letter;
import dev.anteroom.chassis.mail.LetterBuilder;
import dev.anteroom.chassis.mail.LetterTemplates;
import dev.anteroom.chassis.page.PageSettings;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** What the letters of this service have in common. */
class LetterParts {

    private final Practitioners practitioners;
    private final Offers offers;
    private final BookingLinks links;
    private final Invitations invitations;
    private final LetterTemplates templates;
    private final Words words;
    private final PageSettings pages;

    LetterParts(
            Practitioners practitioners,
            Offers offers,
            BookingLinks links,
            Invitations invitations,
            LetterTemplates templates,
            Words words,
            PageSettings pages) {
        this.practitioners = practitioners;
        this.offers = offers;
        this.links = links;
        this.invitations = invitations;
        this.templates = templates;
        this.words = words;
        this.pages = pages;
    }

    /** The facts of a booking, told to someone who reads times in this zone. */
    Map<String, Object> facts(Booking booking, ZoneId readers) {
        Offer offer = offers.find(booking.offer()).orElseThrow();
        Map<String, Object> facts = new HashMap<>();
        facts.put("moment", words.moment(booking.session().start(), readers, booking.zone()));
        facts.put("until", words.moment(booking.cancelUntil(), readers, booking.zone()));
        facts.put("length", words.length(booking.session().length()));
        facts.put("place", words.say("booking.place." + booking.place().key()));
        facts.put("placeNote", offer.placeNote());
        facts.put("practitioner", name(booking));
        return facts;
    }

    /** Absolute link to the client's page. */
    String manageLink(Booking booking) {
        return pages.link(links.manage(booking.id(), booking.linkGeneration()));
    }

    /** Absolute link to the page that asks whether to cancel. */
    String cancelLink(Booking booking) {
        return pages.link(links.cancel(booking.id(), booking.linkGeneration()));
    }

    String link(String path) {
        return pages.link(path);
    }

    /** A letter of this kind; the subject is the same for everyone. */
    LetterBuilder letter(String kind, EmailAddress to, Map<String, Object> model) {
        String subject = words.say("letter." + kind + ".subject");
        Map<String, Object> complete = new HashMap<>(model);
        complete.put("subject", subject);
        LetterTemplates.Bodies bodies = templates.render(kind, words.locale(), complete);
        return Letter.to(to).about(subject).saying(bodies.html(), bodies.text());
    }

    Letter.Invitation invitation(Booking booking, EmailAddress attendee) {
        return invitations.of(booking).to(attendee);
    }

    private String name(Booking booking) {
        return practitioners.findEver(booking.practitioner()).map(Practitioner::name).orElse("");
    }
}
