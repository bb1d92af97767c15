package dev.anteroom.content.view;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this package. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

    @Bean
    EntityTagFilter entityTagFilter() {
        return new EntityTagFilter();
    }
}
