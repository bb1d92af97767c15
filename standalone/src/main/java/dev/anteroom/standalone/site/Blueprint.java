package dev.anteroom.standalone.site;

import dev.anteroom.standalone.kafka.KafkaServer;
import dev.anteroom.standalone.mailcatcher.MailCatcher;
import dev.anteroom.standalone.postgres.PostgresServer;
import dev.anteroom.standalone.process.AotCache;
import dev.anteroom.standalone.process.Keeper;
import dev.anteroom.standalone.process.Ports;
import dev.anteroom.standalone.process.ProcessRecords;
import dev.anteroom.standalone.process.Startup;
import dev.anteroom.standalone.service.Launch;
import dev.anteroom.standalone.service.Replica;
import dev.anteroom.standalone.service.Service;
import dev.anteroom.standalone.service.ServiceGroup;
import dev.anteroom.standalone.service.ServiceJar;
import dev.anteroom.standalone.service.Services;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All parts of one site, fitted together; nothing of it runs. */
record Blueprint(
        SiteOptions options, DataFolder data, Addresses addresses, Keys keys, Keeper keeper) {

    private static final int MOST_LETTERS = 5000;
    private static final long MOST_MAIL_BYTES = 256L << 20;

    static Blueprint of(SiteOptions options, DataFolder data) {
        SecureRandom random = new SecureRandom();
        ProcessRecords records = new ProcessRecords(data.run());
        records.endLeftovers(options.console());
        RunningSite.forget(data);
        return new Blueprint(
                options,
                data,
                new Addresses(options, new Ports(random)),
                new Keys(data.keyFile(), random),
                new Keeper(records, options.console()));
    }

    PostgresServer postgres() {
        return new PostgresServer(
                new PostgresServer.Layout(
                        data.postgres(),
                        options.cache(),
                        data.logs().resolve("postgres.log"),
                        addresses.postgres(),
                        Arrays.stream(Service.values()).map(Service::id).toList(),
                        role -> keys.secret("postgres." + role)),
                keeper);
    }

    KafkaServer kafka() {
        return new KafkaServer(
                new KafkaServer.Layout(
                        data.kafka(),
                        data.run(),
                        data.logs(),
                        options.launcherJar(),
                        addresses.kafka(),
                        addresses.kafkaController(),
                        cacheOfKafka().options(options.startup())),
                keeper);
    }

    /** The mail catcher, started; null where real mail is sent. */
    @Nullable MailCatcher startMailCatcher() {
        if (options.smtp() != null) {
            return null;
        }
        return MailCatcher.start(
                new MailCatcher.Layout(
                        data.mail(),
                        addresses.smtp(),
                        addresses.inbox(),
                        URI.create(addresses.publicUrl()).getHost(),
                        MOST_LETTERS,
                        MOST_MAIL_BYTES),
                InstantSource.system());
    }

    Services services() {
        return new Services(
                Stream.of(Service.values())
                        .filter(service -> options.replicasOf(service) > 0)
                        .map(this::group)
                        .toList());
    }

    private ServiceGroup group(Service service) {
        Path jar = jarOf(service);
        List<Replica> replicas =
                IntStream.rangeClosed(1, options.replicasOf(service))
                        .mapToObj(number -> launch(service, number, jar).with(keeper))
                        .toList();
        return new ServiceGroup(service, replicas);
    }

    private Launch launch(Service service, int number, Path jar) {
        return new Launch(
                service,
                number,
                jar,
                settingsFile(service, number),
                data.logs(),
                addresses.port(service, number),
                addresses.health(service, number),
                cacheOf(service, jar).options(options.startup()));
    }

    private static AotCache cacheOf(Service service, Path jar) {
        return AotCache.in(jar.resolveSibling(""), service.id());
    }

    private AotCache cacheOfKafka() {
        return AotCache.in(options.launcherCache(), "kafka");
    }

    /** Before a start that is to write caches. */
    void forgetUnfinishedCaches() {
        caches().forEach(AotCache::forgetUnfinished);
    }

    /** After it, once every JVM has ended. */
    void keepCaches() {
        caches().forEach(AotCache::keep);
    }

    /** What the JVMs of this start write; none but in training. */
    private Stream<AotCache> caches() {
        if (options.startup() != Startup.TRAINING) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(cacheOfKafka()),
                Arrays.stream(Service.values())
                        .filter(service -> options.replicasOf(service) > 0)
                        .map(service -> cacheOf(service, jarOf(service))));
    }

    private Path jarOf(Service service) {
        return ServiceJar.of(service, options.root()).unpackInto(options.cache());
    }

    /** Writes each process's settings where only its owner reads them. */
    void writeSettings(PostgresServer postgres) {
        Wiring wiring = wiring();
        for (Service service : Service.values()) {
            for (int number = 1; number <= Math.max(1, options.replicasOf(service)); number++) {
                PrivateFile.write(
                        settingsFile(service, number),
                        wiring.of(service, number, postgres.database(service.id())));
            }
        }
    }

    private Wiring wiring() {
        return new Wiring(options, addresses, keys, PrivateFile.read(data.settings()));
    }

    boolean showsCaughtMail() {
        return wiring().showsCaughtMail();
    }

    String ownerEmail() {
        return wiring().ownerEmail();
    }

    private Path settingsFile(Service service, int number) {
        return data.settingsOf(service.id() + "-" + number);
    }

    /** Lets other commands find what runs. */
    void noteRunning() {
        new RunningSite(addresses.postgres(), URI.create(addresses.publicUrl())).write(data);
    }

    void forgetRunning() {
        RunningSite.forget(data);
    }
}
