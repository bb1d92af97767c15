package dev.anteroom.gateway.identity.command;

import dev.anteroom.gateway.identity.account.FirstAccounts;
import dev.anteroom.gateway.identity.session.Sessions;
import dev.anteroom.gateway.identity.signin.SignIns;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;

/** Gives an empty site its first accounts at start, and forgets by the hour what is over. */
class Upkeep implements ApplicationRunner {

    private static final Duration KEPT = Duration.ofDays(30);

    private final FirstAccounts firstAccounts;
    private final SignIns signIns;
    private final Sessions sessions;
    private final Clock clock;

    Upkeep(FirstAccounts firstAccounts, SignIns signIns, Sessions sessions, Clock clock) {
        this.firstAccounts = firstAccounts;
        this.signIns = signIns;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        firstAccounts.create().ifPresent(signIns::invite);
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void forget() {
        signIns.forgetBefore(clock.instant().minus(KEPT));
        sessions.forgetBefore(clock.instant().minus(KEPT));
    }
}
