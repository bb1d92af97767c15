package dev.anteroom.gateway.identity.staff;

import dev.anteroom.gateway.identity.account.Accounts;
import dev.anteroom.gateway.identity.apikey.ApiKeys;
import dev.anteroom.gateway.identity.session.Sessions;
import dev.anteroom.gateway.identity.signin.SignIns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

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

    @Bean
    DisableAccount disableAccount(
            Accounts accounts,
            Sessions sessions,
            ApiKeys keys,
            SignIns signIns,
            TransactionOperations transactions) {
        return new DisableAccount(accounts, sessions, keys, signIns, transactions);
    }
}
