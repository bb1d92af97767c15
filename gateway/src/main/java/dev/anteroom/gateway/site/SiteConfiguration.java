package dev.anteroom.gateway.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of the frame. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    SiteFrame siteFrame() {
        return new SiteFrame();
    }
}
