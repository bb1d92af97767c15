package dev.anteroom.standalone.site;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.process.CacheFolders;
import dev.anteroom.standalone.process.Startup;
import dev.anteroom.standalone.service.BuiltJar;
import dev.anteroom.standalone.service.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a site is to be started. Begin with {@link #of} and change what differs.
 *
 * @param root the folder with the built modules
 * @param data where everything is kept
 * @param port the gateway's port; 0 takes a free one
 * @param smtp the mail server, as {@code smtp://user:password@host:port}; null starts the mail
 *     catcher
 * @param demo whether an empty site is filled with the demo practice
 * @param services which services are started
 * @param replicas how many processes of each; one where it is silent
 * @param settings further configuration by service, over everything else
 * @param startup how the JVMs are started
 * @param console who is told
 */
public record SiteOptions(
        Path root,
        Path data,
        int port,
        @Nullable URI smtp,
        boolean demo,
        Set<Service> services,
        Map<Service, Integer> replicas,
        Map<Service, Map<String, String>> settings,
        Startup startup,
        Console console) {

    public SiteOptions {
        services = Set.copyOf(services);
        replicas = Map.copyOf(replicas);
        settings = Map.copyOf(settings);
    }

    /** The demo practice with all services, once each, on a free port. */
    public static SiteOptions of(Path root, Path data) {
        return new SiteOptions(
                root,
                data,
                0,
                null,
                true,
                EnumSet.allOf(Service.class),
                Map.of(),
                Map.of(),
                Startup.FAST,
                Console.standard());
    }

    /** With the gateway on this port. */
    public SiteOptions port(int newPort) {
        return with(draft -> draft.port = newPort);
    }

    /** With this mail server instead of the mail catcher. */
    public SiteOptions smtp(@Nullable URI newSmtp) {
        return with(draft -> draft.smtp = newSmtp);
    }

    /** With or without the demo practice. */
    public SiteOptions demo(boolean newDemo) {
        return with(draft -> draft.demo = newDemo);
    }

    /** With these services only. */
    public SiteOptions services(Set<Service> newServices) {
        return with(draft -> draft.services = newServices);
    }

    /** With so many processes of a service. */
    public SiteOptions replicas(Service service, int number) {
        return with(draft -> draft.replicas.put(service, number));
    }

    /** With one more setting of a service. */
    public SiteOptions setting(Service service, String key, String value) {
        return with(
                draft -> {
                    Map<String, String> more =
                            new TreeMap<>(draft.settings.getOrDefault(service, Map.of()));
                    more.put(key, value);
                    draft.settings.put(service, more);
                });
    }

    /** With JVMs started like this. */
    public SiteOptions startup(Startup newStartup) {
        return with(draft -> draft.startup = newStartup);
    }

    /** With this listener. */
    public SiteOptions console(Console newConsole) {
        return with(draft -> draft.console = newConsole);
    }

    /** Where unpacked programs and AOT caches lie: they belong to the build, not to a site. */
    public Path cache() {
        Path cache = root.resolve("standalone/target/cache");
        try {
            return Files.createDirectories(cache).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + cache, e);
        }
    }

    /** The launcher's own jar, which names all its libraries, Kafka's among them. */
    Path launcherJar() {
        return BuiltJar.of("standalone", root);
    }

    /** Where the caches of this build of the launcher and of Kafka lie. */
    Path launcherCache() {
        try {
            BasicFileAttributes jar =
                    Files.readAttributes(launcherJar(), BasicFileAttributes.class);
            Path folder =
                    cache().resolve(
                                    "standalone-"
                                            + jar.lastModifiedTime().toMillis()
                                            + "-"
                                            + jar.size());
            CacheFolders.fill(folder, "standalone-", empty -> {});
            return folder;
        } catch (IOException e) {
            throw new Refusal("The launcher is not built: use ./run --rebuild");
        }
    }

    /** How many processes a service has. */
    public int replicasOf(Service service) {
        return services.contains(service) ? replicas.getOrDefault(service, 1) : 0;
    }

    private SiteOptions with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    private static final class Draft {
        private final SiteOptions from;
        private int port;
        private @Nullable URI smtp;
        private boolean demo;
        private Set<Service> services;
        private final Map<Service, Integer> replicas = new EnumMap<>(Service.class);
        private final Map<Service, Map<String, String>> settings = new EnumMap<>(Service.class);
        private Startup startup;
        private Console console;

        Draft(SiteOptions from) {
            this.from = from;
            this.port = from.port;
            this.smtp = from.smtp;
            this.demo = from.demo;
            this.services = from.services;
            this.replicas.putAll(from.replicas);
            this.settings.putAll(from.settings);
            this.startup = from.startup;
            this.console = from.console;
        }

        SiteOptions done() {
            return new SiteOptions(
                    from.root, from.data, port, smtp, demo, services, replicas, settings, startup,
                    console);
        }
    }
}
