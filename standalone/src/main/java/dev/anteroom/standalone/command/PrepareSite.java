package dev.anteroom.standalone.command;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.process.Startup;
import dev.anteroom.standalone.process.Tool;
import dev.anteroom.standalone.service.HealthProbe;
import dev.anteroom.standalone.site.Site;
import dev.anteroom.standalone.site.SiteOptions;
import dev.anteroom.standalone.site.StartSteps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Starts a site that is thrown away, looks at its pages, and stops it, so that every JVM writes the
 * AOT cache that the real one starts from. Done once after each build.
 */
final class PrepareSite implements Command {

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/articles",
                    "/people",
                    "/feed.xml",
                    "/newsletter",
                    "/book",
                    "/sign-in",
                    "/sitemap.xml",
                    "/studio",
                    "/no-such-page");

    private static final int STOPPED = 130;

    private final Settings settings;
    private final Console console = Console.standard();
    private @Nullable Path data;
    private @Nullable Site site;
    private boolean over;
    private volatile boolean done;

    PrepareSite(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void run() {
        console.say("Preparing fast starts, once after each build.");
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::throwAway));
        Site made = make();
        made.start(StartSteps.NONE);
        PAGES.forEach(page -> HealthProbe.good(made.url().resolve(page)));
        made.close();
        done = true;
    }

    private synchronized Site make() {
        if (over) {
            throw new IllegalStateException("Told to stop");
        }
        Path folder = temporary();
        data = folder;
        Site made = Site.of(options(folder));
        site = made;
        return made;
    }

    /** When all is done, and when it is told to stop, or fails, before. */
    private synchronized void throwAway() {
        over = true;
        if (site != null) {
            site.abandon();
        }
        if (data != null) {
            Tool.run("rm", "-rf", data.toString());
        }
        if (!done) {
            // At once: this JVM would write its own cache first, of a start that came to nothing.
            Runtime.getRuntime().halt(STOPPED);
        }
    }

    private SiteOptions options(Path folder) {
        return SiteOptions.of(settings.root(), folder).startup(Startup.TRAINING);
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("anteroom-");
            // PostgreSQL has to pass where it runs as another user.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a temporary folder", e);
        }
    }
}
