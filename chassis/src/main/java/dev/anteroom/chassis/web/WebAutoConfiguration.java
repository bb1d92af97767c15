package dev.anteroom.chassis.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Always on in a web application. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
public class WebAutoConfiguration {

    @Bean
    ControlCharacterFilter controlCharacterFilter() {
        return new ControlCharacterFilter();
    }

    @Bean
    BrokenFormFilter brokenFormFilter() {
        return new BrokenFormFilter();
    }
}
