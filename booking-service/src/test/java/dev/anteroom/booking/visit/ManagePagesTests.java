package dev.anteroom.booking.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.BookedSession;
import dev.anteroom.booking.BookingSite;
import dev.anteroom.booking.booking.BookingLinks;
import dev.anteroom.booking.booking.BookingOutcome;
import dev.anteroom.booking.booking.BookingState;
import dev.anteroom.booking.booking.Bookings;
import dev.anteroom.booking.practitioner.Departures;
import dev.anteroom.booking.practitioner.PractitionerId;
import dev.anteroom.booking.practitioner.Practitioners;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What a client can do with the links in their letters. */
@BookingSite
class ManagePagesTests {

    @Autowired private WebTestClient web;
    @Autowired private BookedSession sessions;
    @Autowired private Departures people;
    @Autowired private Practitioners practitioners;
    @Autowired private Bookings bookings;
    @Autowired private BookingLinks links;
    @Autowired private JdbcClient jdbc;

    private Visitor visitor;
    private UUID practitioner;
    private BookingOutcome.Booked booked;
    private String manage;
    private String cancel;

    @BeforeEach
    void book() {
        visitor = new Visitor(web);
        practitioner = people.newcomer("ines-" + UUID.randomUUID());
        booked =
                sessions.with(
                        practitioners.find(new PractitionerId(practitioner)).orElseThrow(),
                        "Quirin Abendroth",
                        "client-" + UUID.randomUUID() + "@example.org",
                        "");
        manage = links.manage(booked.booking(), booked.linkGeneration());
        cancel = links.cancel(booked.booking(), booked.linkGeneration());
    }

    @Test
    void cancelsByTheButtonAndNotByOpeningThePage() {
        Document page = visitor.open(cancel);
        assertThat(page.select("h1").text()).isEqualTo("Cancel this appointment?");
        assertThat(state()).isEqualTo(BookingState.CONFIRMED);

        assertThat(visitor.fill(page, Map.of()).getStatus().value()).isEqualTo(303);
        assertThat(state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void saysKindlyThatItIsTooLate() {
        Document page = visitor.open(cancel);
        jdbc.sql("UPDATE bookings SET cancel_until = now() - interval '1 minute' WHERE id = :id")
                .param("id", booked.booking().value())
                .update();

        EntityExchangeResult<String> late = visitor.fill(page, Map.of());

        assertThat(late.getStatus().value()).isEqualTo(409);
        assertThat(Visitor.page(late).text())
                .contains("It is now too close to the time to cancel here.", "call or write to us");
        assertThat(Visitor.page(late).select("form[method=post]")).isEmpty();
        assertThat(visitor.open(manage).text()).contains("too close to the time");
        assertThat(state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void goesOnWhenThePractitionerHasLeft() {
        people.leave(practitioner, 2);

        Document page = visitor.open(manage);
        assertThat(page.text()).contains("Ines Falk");
        assertThat(page.select("main a[href=/book]")).isNotEmpty();
        assertThat(page.select("main a[href^=/book/]")).isEmpty();
        assertThat(visitor.fill(visitor.open(cancel), Map.of()).getStatus().value()).isEqualTo(303);
        assertThat(state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void readsTheClockOfTheBookingThoughThePractitionerMoved() {
        jdbc.sql("UPDATE calendars SET zone = 'Asia/Tokyo' WHERE practitioner_id = :id")
                .param("id", practitioner)
                .update();

        assertThat(visitor.open(manage).text()).contains("Eastern").doesNotContain("Japan");
    }

    private BookingState state() {
        return bookings.find(booked.booking()).orElseThrow().state();
    }
}
