package dev.anteroom.standalone.site;

import dev.anteroom.standalone.kafka.KafkaServer;
import dev.anteroom.standalone.mailcatcher.MailCatcher;
import dev.anteroom.standalone.postgres.PostgresServer;
import dev.anteroom.standalone.process.KeptProcess;
import dev.anteroom.standalone.process.Memory;
import dev.anteroom.standalone.process.Signal;
import dev.anteroom.standalone.service.Service;
import dev.anteroom.standalone.service.ServiceGroup;
import dev.anteroom.standalone.service.Services;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole site of real processes on durable PostgreSQL and Kafka. The launcher runs one; tests and
 * benchmarks start their own, kill parts of it and look at what the others do.
 */
public final class Site implements AutoCloseable {

    private final Blueprint blueprint;
    private final SiteLock lock;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final Services services;
    private final Gate gate = new Gate();
    private volatile @Nullable MailCatcher mail;

    private Site(Blueprint blueprint, SiteLock lock) {
        this.blueprint = blueprint;
        this.lock = lock;
        this.postgres = blueprint.postgres();
        this.kafka = blueprint.kafka();
        this.services = blueprint.services();
    }

    /**
     * A site that is not started yet. What an earlier start left behind is ended.
     *
     * @throws dev.anteroom.standalone.console.Refusal when another program works on its data
     */
    public static Site of(SiteOptions options) {
        DataFolder data = DataFolder.at(options.data());
        SiteLock lock = SiteLock.take(data);
        try {
            return new Site(Blueprint.of(options, data), lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Starts a site and waits until every service takes requests. */
    public static Site start(SiteOptions options) {
        Site site = of(options);
        site.start(StartSteps.NONE);
        return site;
    }

    /**
     * Starts it, first the services that the first page needs, and waits until every one takes
     * requests; closes it when that fails.
     *
     * @param steps what is done on the way
     */
    public void start(StartSteps steps) {
        try {
            blueprint.forgetUnfinishedCaches();
            gate.step(() -> mail = blueprint.startMailCatcher());
            CompletableFuture<Void> broker =
                    CompletableFuture.runAsync(() -> gate.step(kafka::start));
            gate.step(postgres::start);
            postgres.awaitReady();
            postgres.prepareDatabases();
            steps.beforeServices();
            blueprint.writeSettings(postgres);
            gate.step(services::startFirst);
            broker.join();
            gate.step(blueprint::noteRunning);
            kafka.awaitReady();
            services.awaitFirst();
            gate.step(services::startOthers);
            steps.firstPage();
            services.awaitOthers();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The address that visitors use. */
    public URI url() {
        return URI.create(blueprint.addresses().publicUrl());
    }

    /** The first owner's address, who may sign in to an empty site. */
    public String ownerEmail() {
        return blueprint.ownerEmail();
    }

    /** True when the letters that it catches are shown at {@code /_mail}. */
    public boolean showsCaughtMail() {
        return blueprint.showsCaughtMail();
    }

    /** A service's processes. */
    public ServiceGroup service(Service service) {
        return services.of(service);
    }

    /** Its database server. */
    public PostgresServer postgres() {
        return postgres;
    }

    /** Its broker. */
    public KafkaServer kafka() {
        return kafka;
    }

    /**
     * Its mail catcher.
     *
     * @throws IllegalStateException when it sends real mail
     */
    public MailCatcher mail() {
        MailCatcher catcher = mail;
        if (catcher == null) {
            throw new IllegalStateException("This site sends real mail");
        }
        return catcher;
    }

    /** What all its processes take, in bytes, the launcher included. */
    public long memory() {
        return Memory.of(
                Stream.concat(
                                Stream.of(ProcessHandle.current().pid()),
                                processes().stream().map(KeptProcess::pid))
                        .toList());
    }

    /** Every process of it. */
    public List<KeptProcess> processes() {
        List<KeptProcess> all = new ArrayList<>(List.of(postgres.process(), kafka.process()));
        all.addAll(services.processes());
        return all;
    }

    /** True once it has been stopped, or its start has failed. */
    public boolean isClosed() {
        return gate.isShut();
    }

    /** Stops everything in order: first who takes requests, last who keeps what they wrote. */
    @Override
    public void close() {
        if (!gate.shut()) {
            return;
        }
        services.stop();
        kafka.process().stop();
        postgres.process().stop();
        blueprint.keepCaches();
        release();
    }

    /** Ends everything at once, when nobody wants its data any more. */
    public void abandon() {
        boolean first = gate.shut();
        Stream.concat(Stream.of(kafka.process()), services.processes().stream())
                .parallel()
                .forEach(KeptProcess::killForGood);
        postgres.process().stop(Signal.QUIT);
        if (first) {
            release();
        }
    }

    private void release() {
        MailCatcher catcher = mail;
        if (catcher != null) {
            catcher.close();
        }
        blueprint.forgetRunning();
        lock.close();
    }
}
