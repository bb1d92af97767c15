package dev.anteroom.standalone.site;

import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.process.AotCache;
import dev.anteroom.standalone.process.Startup;
import dev.anteroom.standalone.process.Tool;
import dev.anteroom.standalone.service.Launch;
import dev.anteroom.standalone.service.Service;
import dev.anteroom.standalone.service.ServiceJar;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

/**
 * A command of a service's own, such as {@code dead-letters list}: a process beside the running
 * site, or on databases and Kafka alone while it does not run.
 */
public final class Errand {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final SiteOptions options;
    private final DataFolder data;

    private Errand(SiteOptions options, DataFolder data) {
        this.options = options;
        this.data = data;
    }

    /**
     * Has the databases and Kafka there, running or started for this, and does the work.
     *
     * @throws dev.anteroom.standalone.console.Refusal when the folder holds no site
     */
    public static <T> T on(SiteOptions options, Function<Errand, T> work) {
        DataFolder data = DataFolder.existing(options.data());
        Errand errand = new Errand(options, data);
        if (isRunning(data)) {
            return work.apply(errand);
        }
        try (Site _ = Site.start(options.services(EnumSet.noneOf(Service.class)))) {
            return work.apply(errand);
        }
    }

    private static boolean isRunning(DataFolder data) {
        return SiteLock.tryTake(data).map(Errand::released).isEmpty();
    }

    private static boolean released(SiteLock lock) {
        lock.close();
        return true;
    }

    /** Runs the command to its end. */
    public Tool.Result run(Service service, List<String> words) {
        Path jar = ServiceJar.of(service, options.root()).unpackInto(options.cache());
        Launch launch =
                new Launch(
                        service,
                        1,
                        jar,
                        data.settingsOf(service.id() + "-1"),
                        data.logs(),
                        0,
                        0,
                        AotCache.in(jar.resolveSibling(""), service.id()).options(Startup.FAST));
        return Tool.run(launch.command(words), LIMIT);
    }

    /** The operator's connection to a database. */
    public Connection connect(String database) throws SQLException {
        RunningSite running =
                RunningSite.on(data)
                        .orElseThrow(() -> new Refusal("The site is still starting: try again."));
        String superuser = new Keys(data.keyFile(), new SecureRandom()).secret("postgres.anteroom");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + running.postgresPort() + "/" + database,
                "anteroom",
                superuser);
    }

    /** PostgreSQL's files. */
    public Path cluster() throws IOException {
        return data.postgres().toRealPath().resolve("cluster");
    }

    /** The file with the site's secrets. */
    public Path keys() {
        return data.keyFile();
    }

    /** The file with the operator's settings; there may be none. */
    public Path settings() {
        return data.settings();
    }
}
