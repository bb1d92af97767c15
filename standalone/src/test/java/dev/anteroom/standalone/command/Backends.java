package dev.anteroom.standalone.command;

import dev.anteroom.standalone.service.Service;
import dev.anteroom.standalone.site.Site;
import dev.anteroom.standalone.site.SiteOptions;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;

/** A launcher without services, which starts in a moment; a test kills it. */
final class Backends {

    private Backends() {}

    /** Starts them on the data folder that is named, and stays. */
    public static void main(String[] arguments) throws InterruptedException {
        Path root = Path.of(System.getProperty("anteroom.root", "..")).toAbsolutePath().normalize();
        Site site =
                Site.start(
                        SiteOptions.of(root, Path.of(arguments[0]))
                                .services(EnumSet.noneOf(Service.class)));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(site::close));
        System.out.println("backends are up");
        new CountDownLatch(1).await();
    }
}
