package dev.anteroom.standalone.command;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.process.Ports;
import dev.anteroom.standalone.site.Site;
import dev.anteroom.standalone.site.SiteOptions;
import java.util.concurrent.CountDownLatch;

/** Starts the site and stays until it is told to stop. */
final class StartSite implements Command {

    private final Settings settings;
    private final Console console = Console.standard();

    private volatile boolean stopping;

    StartSite(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void run() {
        SiteOptions options = settings.unlessRestoring();
        Site site = Site.of(options);
        // Only now: a gateway that a crash left behind has given the port back.
        if (!Ports.isFree(settings.port())) {
            site.close();
            throw new Refusal(
                    "Port %d is taken by another program: stop that one, or choose a port with --port."
                            .formatted(settings.port()));
        }
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(site)));
        console.say("Starting the site; its data lies in " + settings.data());
        try {
            Welcome welcome = new Welcome(settings, site, console);
            site.start(welcome);
            welcome.say();
        } catch (RuntimeException e) {
            if (stopping) {
                stay();
            }
            throw e;
        }
        stay();
    }

    private void stop(Site site) {
        if (site.isClosed()) {
            return;
        }
        stopping = true;
        console.say("Stopping.");
        site.close();
        console.say("Stopped.");
    }

    private static void stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
