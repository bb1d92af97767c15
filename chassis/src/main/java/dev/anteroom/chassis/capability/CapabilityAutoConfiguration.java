package dev.anteroom.chassis.capability;

import java.security.SecureRandom;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Switched on by {@code anteroom.capability.enabled=true}. */
@AutoConfiguration
@ConditionalOnProperty(prefix = "anteroom.capability", name = "enabled")
@EnableConfigurationProperties(CapabilityKeys.Settings.class)
public class CapabilityAutoConfiguration {

    @Bean
    CapabilityTokens capabilityTokens(CapabilityKeys.Settings settings) {
        return new CapabilityTokens(new CapabilityKeys(settings), new SecureRandom());
    }
}
