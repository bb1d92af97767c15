package dev.anteroom.standalone.site;

import dev.anteroom.standalone.process.Ports;
import dev.anteroom.standalone.service.Service;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The ports of one start, all on loopback. */
final class Addresses {

    private final int postgres;
    private final int kafka;
    private final int kafkaController;
    private final int smtp;
    private final int inbox;
    private final Map<Service, List<Integer>> services = new EnumMap<>(Service.class);
    private final List<Integer> management;

    Addresses(SiteOptions options, Ports ports) {
        if (options.port() > 0) {
            Ports.reserve(options.port());
        }
        this.postgres = ports.next();
        this.kafka = ports.next();
        this.kafkaController = ports.next();
        this.smtp = ports.next();
        this.inbox = ports.next();
        for (Service service : Service.values()) {
            // A service that is left out has a port as well: where nobody answers.
            services.put(service, ports.next(Math.max(1, options.replicasOf(service))));
        }
        List<Integer> gateways = new ArrayList<>(all(Service.GATEWAY));
        if (options.port() > 0) {
            gateways.set(0, options.port());
            services.put(Service.GATEWAY, gateways);
        }
        this.management = ports.next(gateways.size());
    }

    private List<Integer> all(Service service) {
        return services.getOrDefault(service, List.of());
    }

    int postgres() {
        return postgres;
    }

    int kafka() {
        return kafka;
    }

    int kafkaController() {
        return kafkaController;
    }

    int smtp() {
        return smtp;
    }

    int inbox() {
        return inbox;
    }

    int port(Service service, int replica) {
        return all(service).get(replica - 1);
    }

    /**
     * Where a process says how it is: the gateway on a port of its own, which it does not route.
     */
    int health(Service service, int replica) {
        return service == Service.GATEWAY ? management(replica) : port(service, replica);
    }

    int management(int replica) {
        return management.get(replica - 1);
    }

    List<String> urls(Service service) {
        return all(service).stream().map(port -> "http://127.0.0.1:" + port).toList();
    }

    String publicUrl() {
        return "http://localhost:" + port(Service.GATEWAY, 1);
    }

    String keySet() {
        return "http://127.0.0.1:" + port(Service.GATEWAY, 1) + "/.well-known/jwks.json";
    }
}
