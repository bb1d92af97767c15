package dev.anteroom.gateway.identity.entry;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.gateway.identity.apikey.ApiKeys;
import dev.anteroom.gateway.identity.session.SessionCookie;
import dev.anteroom.gateway.identity.session.Sessions;
import dev.anteroom.gateway.identity.token.StaffTokenMint;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Beans of the entry. */
@Configuration(proxyBeanMethods = false)
class EntryConfiguration {

    /** Where the door waits for the database: virtual threads, bounded by the connection pool. */
    @Bean(destroyMethod = "dispose")
    Scheduler identityThreads() {
        return Schedulers.fromExecutorService(
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("identity-", 0).factory()));
    }

    @Bean
    StaffDoor staffDoor(
            Sessions sessions,
            ApiKeys keys,
            StaffTokenMint mint,
            PageSettings page,
            Scheduler identityThreads) {
        return new StaffDoor(
                sessions, keys, mint, SessionCookie.session(page.publicUrl()), identityThreads);
    }

    @Bean
    StaffTokenHeader staffTokenHeader() {
        return new StaffTokenHeader();
    }
}
