package dev.anteroom.booking.invitation;

import dev.anteroom.booking.moment.Words;
import dev.anteroom.chassis.mail.MailSettings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
class InvitationConfiguration {

    /** An invitation must come from the organizer that it names, or programs mistrust it. */
    @Bean
    Invitations invitations(Words words, MailSettings mail, Clock clock) {
        return new Invitations(words, mail.sender(), clock);
    }
}
