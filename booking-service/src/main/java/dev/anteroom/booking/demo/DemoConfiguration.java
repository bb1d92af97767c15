package dev.anteroom.booking.demo;

import dev.anteroom.booking.hours.Calendars;
import dev.anteroom.booking.offer.Offers;
import dev.anteroom.booking.practitioner.Practitioners;
import dev.anteroom.chassis.time.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** Only where {@code anteroom.demo=true}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("anteroom.demo")
class DemoConfiguration {

    private static final String FILE = "demo/booking.yaml";

    @Bean
    SetDemoHours setDemoHours(
            Practitioners practitioners, Calendars calendars, Offers offers, Ids ids) {
        return new SetDemoHours(read(), practitioners, calendars, offers, ids);
    }

    static DemoPractice read() {
        try {
            List<PropertySource<?>> yaml =
                    new YamlPropertySourceLoader().load(FILE, new ClassPathResource(FILE));
            List<ConfigurationPropertySource> sources = new ArrayList<>();
            ConfigurationPropertySources.from(yaml).forEach(sources::add);
            return new Binder(sources).bind("", Bindable.of(DemoPractice.class)).get();
        } catch (IOException e) {
            throw new UncheckedIOException("The jar lacks " + FILE, e);
        }
    }
}
