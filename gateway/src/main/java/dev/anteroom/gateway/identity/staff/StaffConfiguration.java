package dev.anteroom.gateway.identity.staff;

import dev.anteroom.gateway.identity.apikey.ApiKeys;
import dev.anteroom.gateway.identity.session.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of the studio's pages about staff. */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

    @Bean
    People people() {
        return new People();
    }

    @Bean
    PersonChanged personChanged(People people) {
        return new PersonChanged(people);
    }

    @Bean
    AccountPage accountPage(Sessions sessions, ApiKeys keys, People people) {
        return new AccountPage(sessions, keys, people);
    }
}
