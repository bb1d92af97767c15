package dev.anteroom.booking.studio;

import dev.anteroom.booking.booking.Bookings;
import dev.anteroom.booking.client.ClientReads;
import dev.anteroom.booking.client.Clients;
import dev.anteroom.booking.moment.Words;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioners;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
class StudioConfiguration {

    @Bean
    WebFluxConfigurer hoursFields() {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new HoursFields());
            }
        };
    }

    @Bean
    Desk desk(Practitioners practitioners) {
        return new Desk(practitioners);
    }

    @Bean
    BookingLines bookingLines(
            Bookings bookings, Clients clients, Offers offers, ClientReads reads, Words words) {
        return new BookingLines(bookings, clients, offers, reads, words);
    }

    @Bean
    BookingCard bookingCard(
            Bookings bookings,
            BookingLines lines,
            Offers offers,
            ClientReads reads,
            Words words,
            Clock clock) {
        return new BookingCard(bookings, lines, offers, reads, words, clock);
    }
}
