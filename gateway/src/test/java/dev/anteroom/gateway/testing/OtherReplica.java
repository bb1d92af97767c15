package dev.anteroom.gateway.testing;

import dev.anteroom.gateway.GatewayApplication;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.client.ReactorResourceFactory;

/** More gateways on the same backends as the one under test. */
public final class OtherReplica {

    private static final List<String> SHARED =
            List.of(
                    "spring.datasource.url",
                    "spring.datasource.username",
                    "spring.datasource.password",
                    "spring.kafka.bootstrap-servers",
                    "anteroom.mail.from",
                    "anteroom.mail.servers[0].host",
                    "anteroom.mail.servers[0].port",
                    "anteroom.capability.versions.1",
                    "anteroom.gateway.unsafe-per-minute",
                    "anteroom.gateway.services.content",
                    "anteroom.gateway.services.newsletter",
                    "anteroom.gateway.services.booking");

    /** By database; they live as long as the test run. */
    private static final Map<String, ConfigurableApplicationContext> STARTED =
            new ConcurrentHashMap<>();

    private OtherReplica() {}

    /**
     * A second gateway, started once in a test run.
     *
     * @param first of the gateway under test
     */
    public static ConfigurableApplicationContext of(Environment first) {
        return STARTED.computeIfAbsent(
                first.getRequiredProperty("spring.datasource.url"), url -> start(first, Map.of()));
    }

    /** A client of it. */
    public static RawClient client(Environment first) {
        return new RawClient(port(first));
    }

    /** Where it answers. */
    public static int port(Environment first) {
        return port(of(first));
    }

    /** Where this gateway answers. */
    public static int port(ConfigurableApplicationContext gateway) {
        return gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /**
     * A gateway of a test's own, for it to close.
     *
     * @param changes properties that differ from the gateway under test
     * @param more configuration beside the application's
     */
    public static ConfigurableApplicationContext start(
            Environment first, Map<String, String> changes, Class<?>... more) {
        Map<String, String> properties = new TreeMap<>(backends(first));
        properties.put("server.port", "0");
        properties.put("management.server.port", "0");
        properties.putAll(changes);
        return new SpringApplicationBuilder(GatewayApplication.class, OwnThreads.class)
                .sources(more)
                .registerShutdownHook(false)
                .run(arguments(properties).toArray(String[]::new));
    }

    /** Properties as a command line takes them. */
    public static Stream<String> arguments(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(property -> "--%s=%s".formatted(property.getKey(), property.getValue()));
    }

    /** Where the backends are. */
    public static Map<String, String> backends(Environment first) {
        Map<String, String> found = new TreeMap<>();
        SHARED.forEach(
                name -> {
                    String value = first.getProperty(name);
                    if (value != null) {
                        found.put(name, value);
                    }
                });
        return found;
    }

    /** Closing a context closes the Netty threads that all contexts of a JVM share by default. */
    static class OwnThreads {

        @Bean
        ReactorResourceFactory reactorResourceFactory() {
            ReactorResourceFactory own = new ReactorResourceFactory();
            own.setUseGlobalResources(false);
            return own;
        }
    }
}
