package dev.anteroom.booking.invitation;

import dev.anteroom.booking.moment.Words;
import dev.anteroom.chassis.mail.EmailAddress;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
class InvitationConfiguration {

    /** An invitation must come from the organizer that it names, or programs mistrust it. */
    @Bean
    Invitations invitations(
            Words words, @Value("${anteroom.mail.from}") String sender, Clock clock) {
        return new Invitations(words, EmailAddress.of(sender), clock);
    }
}
