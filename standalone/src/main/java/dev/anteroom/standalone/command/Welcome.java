package dev.anteroom.standalone.command;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.process.Patience;
import dev.anteroom.standalone.process.Tool;
import dev.anteroom.standalone.service.HealthProbe;
import dev.anteroom.standalone.site.Errand;
import dev.anteroom.standalone.site.Site;
import dev.anteroom.standalone.site.StartSteps;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What someone wants to know of a site that has just started. */
final class Welcome implements StartSteps {

    private static final double MEGA = 1e6;
    private static final double MILLI = 1e3;
    private static final Duration FIRST_PAGE = Duration.ofSeconds(30);
    private static final long MICRO = 1000;

    private final Settings settings;
    private final Site site;
    private final Console console;
    private String firstPage = "/ does not answer";

    Welcome(Settings settings, Site site, Console console) {
        this.settings = settings;
        this.site = site;
        this.console = console;
    }

    /** Asks for the first page; the other services may still be starting. */
    @Override
    public void firstPage() {
        if (Patience.until(FIRST_PAGE, () -> HealthProbe.good(site.url()))) {
            firstPage = "First page after %.1f s".formatted(sinceBegin());
        }
    }

    void say() {
        console.say("Ready: " + site.url());
        console.say(
                "  %s, all after %.1f s; %.0f MB in %d processes"
                        .formatted(
                                firstPage,
                                sinceBegin(),
                                site.memory() / MEGA,
                                site.processes().size() + 1));
        console.say("  Studio   " + site.url() + "/studio");
        if (site.showsCaughtMail()) {
            console.say("  Mail     " + site.url() + "/_mail");
        }
        console.say("  Data     " + settings.data());
        signIn();
        console.say("  Ctrl-C stops it.");
    }

    private static double sinceBegin() {
        return Duration.between(begin(), Instant.now()).toMillis() / MILLI;
    }

    private void signIn() {
        String owner = site.ownerEmail();
        Tool.Result result = Errand.on(settings.site(), errand -> SignInLink.ask(errand, owner));
        console.say(
                SignInLink.link(result)
                        .map(link -> "  Sign in  " + link + " (" + owner + ", once)")
                        .orElse("  Sign in  by mail at " + site.url() + "/sign-in, as " + owner));
    }

    /** When the command was typed, or when the build that it needed was done. */
    private static Instant begin() {
        return Optional.ofNullable(System.getProperty("anteroom.begin"))
                .filter(text -> text.matches("\\d{16}"))
                .map(text -> Instant.ofEpochMilli(Long.parseLong(text) / MICRO))
                .or(() -> ProcessHandle.current().info().startInstant())
                .orElseGet(Instant::now);
    }
}
