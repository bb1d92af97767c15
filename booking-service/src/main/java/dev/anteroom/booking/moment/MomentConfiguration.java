package dev.anteroom.booking.moment;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
class MomentConfiguration {

    @Bean
    Words words(MessageSource messages) {
        return new Words(messages, Locale.ENGLISH);
    }
}
