package dev.anteroom.standalone.postgres;

import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.process.Keeper;
import dev.anteroom.standalone.process.KeptProcess;
import dev.anteroom.standalone.process.Program;
import dev.anteroom.standalone.process.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The site's PostgreSQL: durable, on loopback only, each role behind its own password. */
public final class PostgresServer {

    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final int DEATHS_AT_START = 6;

    private final Layout layout;
    private final Cluster cluster;
    private final KeptProcess process;

    /**
     * Where it lies and how it is reached.
     *
     * @param folder its files
     * @param cache where its programs are unpacked
     * @param log what it says
     * @param port its port
     * @param databases one for each service; their roles are named alike
     * @param passwords the password of a role, the operator's included
     */
    public record Layout(
            Path folder,
            Path cache,
            Path log,
            int port,
            List<String> databases,
            UnaryOperator<String> passwords) {}

    /** Prepares its files; nothing runs yet. */
    public PostgresServer(Layout layout, Keeper keeper) {
        this.layout = layout;
        Premises premises = Premises.in(layout.folder(), layout.cache());
        this.cluster = new Cluster(premises);
        this.process = keeper.keep(program(premises, layout.log()), cluster::forgetStrangers);
    }

    private static Program program(Premises premises, Path log) {
        return new Program(
                "postgres",
                List.of(premises.program("postgres"), "-D", premises.cluster().toString()),
                Map.of("LC_ALL", "C", "TZ", "UTC"),
                premises.folder(),
                log,
                Signal.INT,
                Signal.INT,
                GRACE,
                premises.account());
    }

    /** Starts it, making the cluster at the first start; does not wait until it is ready. */
    public void start() {
        try {
            cluster.create(layout.passwords().apply(Cluster.SUPERUSER));
            cluster.configure(layout.port(), layout.databases());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare PostgreSQL's files", e);
        }
        process.start();
    }

    /**
     * Waits until it takes connections. Recovery after a crash takes as long as there is log to
     * replay: to end it would only mean to begin it again.
     *
     * @throws Refusal when it keeps dying, or is stopped meanwhile
     */
    public void awaitReady() {
        if (!process.await(() -> cluster.ready(process.pid()), DEATHS_AT_START)) {
            throw new Refusal("PostgreSQL does not start; it says why in " + layout.log());
        }
    }

    /** Makes the databases and roles that are not there yet. */
    public void prepareDatabases() {
        new Databases(this).prepare(layout.databases().stream().map(this::database).toList());
    }

    /** How the service of that name reaches its database. */
    public Database database(String name) {
        return new Database(url(name), name, layout.passwords().apply(name));
    }

    /** The operator's connection to a database, for tests, backup and restore. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                url(database), Cluster.SUPERUSER, layout.passwords().apply(Cluster.SUPERUSER));
    }

    /** The process, to kill and to start again. */
    public KeptProcess process() {
        return process;
    }

    /** The cluster's files. */
    public Path files() {
        return cluster.folder();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + layout.port() + "/" + database;
    }
}
