package dev.anteroom.gateway.route;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are.
 *
 * @param services base URLs of every replica by service: {@code content}, {@code newsletter},
 *     {@code booking}
 * @param responseTimeout longest time from a request that is sent whole to the answer's begin
 * @param documentTimeout longest time that a replica takes for its API's description
 * @param mailCatcher base URL of the mail catcher's inbox, served as {@code /_mail}; null for none
 */
@ConfigurationProperties("anteroom.gateway")
record RouteSettings(
        @Nullable Map<String, List<URI>> services,
        @DefaultValue("20s") Duration responseTimeout,
        @DefaultValue("1s") Duration documentTimeout,
        @Nullable URI mailCatcher) {

    /**
     * The replicas of everything that is configured.
     *
     * @throws IllegalArgumentException when a service has none
     */
    Map<Upstream, List<URI>> replicas() {
        Map<Upstream, List<URI>> replicas = new EnumMap<>(Upstream.class);
        for (Upstream upstream : List.of(Upstream.CONTENT, Upstream.NEWSLETTER, Upstream.BOOKING)) {
            replicas.put(upstream, replicasOf(upstream));
        }
        if (mailCatcher != null) {
            replicas.put(Upstream.MAIL, List.of(mailCatcher));
        }
        return replicas;
    }

    private List<URI> replicasOf(Upstream upstream) {
        List<URI> found =
                services == null ? List.of() : services.getOrDefault(upstream.id(), List.of());
        if (found.isEmpty() || found.stream().anyMatch(uri -> uri.getHost() == null)) {
            throw new IllegalArgumentException(
                    "anteroom.gateway.services."
                            + upstream.id()
                            + " must list where the service answers, such as"
                            + " http://127.0.0.1:8082; separate replicas by commas");
        }
        return found;
    }
}
