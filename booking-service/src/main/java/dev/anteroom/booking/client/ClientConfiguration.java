package dev.anteroom.booking.client;

import dev.anteroom.chassis.time.Ids;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClientKeySettings.class)
class ClientConfiguration {

    @Bean
    ClientVault clientVault(ClientKeySettings settings) {
        return new ClientVault(settings);
    }

    @Bean
    Clients clients(JdbcClient jdbc, ClientVault vault, Ids ids, Clock clock) {
        return new Clients(jdbc, vault, ids, clock);
    }

    @Bean
    ClientReads clientReads(JdbcClient jdbc, Clock clock) {
        return new ClientReads(jdbc, clock);
    }
}
