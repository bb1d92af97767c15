package dev.anteroom.standalone.command;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.process.Startup;
import dev.anteroom.standalone.process.Tool;
import dev.anteroom.standalone.service.HealthProbe;
import dev.anteroom.standalone.site.Site;
import dev.anteroom.standalone.site.SiteOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    private final Settings settings;
    private final Console console = Console.standard();

    PrepareSite(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void run() {
        console.say("Preparing fast starts, once after each build.");
        Path data = temporary();
        try (Site site = Site.start(options(data))) {
            PAGES.forEach(page -> HealthProbe.good(site.url().resolve(page)));
        } finally {
            Tool.run("rm", "-rf", data.toString());
        }
    }

    private SiteOptions options(Path data) {
        return SiteOptions.of(settings.root(), data).startup(Startup.TRAINING);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("anteroom-");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a temporary folder", e);
        }
    }
}
