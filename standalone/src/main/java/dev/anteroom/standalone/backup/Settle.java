package dev.anteroom.standalone.backup;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.process.Patience;
import dev.anteroom.standalone.process.Tool;
import dev.anteroom.standalone.service.Service;
import dev.anteroom.standalone.service.ServiceGroup;
import dev.anteroom.standalone.site.Errand;
import dev.anteroom.standalone.site.Site;
import dev.anteroom.standalone.site.SiteOptions;
import dev.anteroom.standalone.site.StartSteps;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Lets a restored site do what it still has to do, with no mail server to do it to: events that
 * waited in an outbox go out, every state is told again to a Kafka that starts empty, and reminders
 * that fell due meanwhile are planned. The letters which that makes are held with the others.
 */
final class Settle {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration QUIET = Duration.ofSeconds(15);
    private static final List<Service> STATEFUL = List.of(Service.CONTENT, Service.BOOKING);

    private final SiteOptions options;
    private final Console console;

    Settle(SiteOptions options) {
        this.options = quietly(options);
        this.console = options.console();
    }

    /** The same site out of everybody's reach: a free port, and a mail server that is none. */
    private static SiteOptions quietly(SiteOptions options) {
        return options.port(0).demo(false).smtp(URI.create("smtp://127.0.0.1:1"));
    }

    /** How many letters were held. */
    long settle() {
        console.say("Letting the site settle, without mail.");
        try (Site site = Site.of(options)) {
            Aftermath aftermath = new Aftermath(site.postgres()::connect);
            HeldAtOnce held = new HeldAtOnce(aftermath);
            site.start(held);
            STATEFUL.forEach(this::republish);
            if (!Patience.until(LIMIT, new Calm(aftermath))) {
                throw new Refusal("The restored site does not settle: run the restore again.");
            }
            Arrays.stream(Service.values()).map(site::service).forEach(ServiceGroup::stop);
            return held.letters + aftermath.holdLetters();
        }
    }

    private void republish(Service service) {
        Tool.Result result =
                Errand.on(options, errand -> errand.run(service, List.of("republish")));
        if (!result.good()) {
            throw new Refusal(service.id() + " does not tell its state again: " + result.output());
        }
    }

    /** Before any service sees a database that went back in time. */
    private static final class HeldAtOnce implements StartSteps {

        private final Aftermath aftermath;
        private long letters;

        HeldAtOnce(Aftermath aftermath) {
            this.aftermath = aftermath;
        }

        @Override
        public void beforeServices() {
            aftermath.forgetReplays();
            letters = aftermath.holdLetters();
        }
    }

    /** Nothing waits, and nothing has happened for a while. */
    private static final class Calm implements BooleanSupplier {

        private final Aftermath aftermath;
        private long since = System.nanoTime();
        private long last = -1;

        Calm(Aftermath aftermath) {
            this.aftermath = aftermath;
        }

        @Override
        public boolean getAsBoolean() {
            long now = aftermath.progress();
            if (now != last || aftermath.eventsToSend() > 0) {
                last = now;
                since = System.nanoTime();
            }
            return System.nanoTime() - since > QUIET.toNanos();
        }
    }
}
