package dev.anteroom.standalone.site;

import dev.anteroom.standalone.postgres.Database;
import dev.anteroom.standalone.service.Service;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which settings each service gets: how it finds the others, its keys, its mail server. */
final class Wiring {

    private static final List<Service> BEHIND_THE_GATEWAY =
            List.of(Service.CONTENT, Service.NEWSLETTER, Service.BOOKING);

    private static final String MAIL_SERVERS = "anteroom.mail.servers";
    private static final String PUBLIC_URL = "anteroom.public-url";
    private static final String OWNER_EMAIL = "anteroom.gateway.owner-email";

    private final SiteOptions options;
    private final Addresses addresses;
    private final Keys keys;
    private final Map<String, String> operators;

    /**
     * @param operators what the operator has set; it wins, but for mail servers
     */
    Wiring(SiteOptions options, Addresses addresses, Keys keys, Map<String, String> operators) {
        this.options = options;
        this.addresses = addresses;
        this.keys = keys;
        this.operators = new TreeMap<>(operators);
        if (options.smtp() != null) {
            this.operators.keySet().removeIf(Wiring::isOtherMailServer);
        }
    }

    /** The settings of one process of a service. */
    Map<String, String> of(Service service, int replica, Database database) {
        Map<String, String> all = new TreeMap<>();
        all.put("server.address", "127.0.0.1");
        all.put("server.port", Integer.toString(addresses.port(service, replica)));
        all.put("spring.datasource.url", database.url());
        all.put("spring.datasource.username", database.user());
        all.put("spring.datasource.password", database.password());
        all.put("spring.kafka.bootstrap-servers", "127.0.0.1:" + addresses.kafka());
        all.put(PUBLIC_URL, addresses.publicUrl());
        all.put("anteroom.identity.jwks-uri", addresses.keySet());
        all.put("anteroom.capability.current", "1");
        all.put("anteroom.capability.versions.1", keys.secret(service.id() + ".capability.1"));
        all.put("anteroom.demo", Boolean.toString(options.demo()));
        all.put("anteroom.mail.from", "no-reply@localhost");
        all.putAll(mail());
        if (service == Service.GATEWAY) {
            all.putAll(gateway(replica));
        }
        if (service == Service.BOOKING) {
            all.put("anteroom.booking.client-keys.current", "1");
            all.put("anteroom.booking.client-keys.versions.1", keys.secret("booking.clients.1"));
        }
        all.putAll(operators);
        if (options.smtp() != null) {
            all.putAll(MailServer.settings(options.smtp()));
        }
        all.putAll(options.settings().getOrDefault(service, Map.of()));
        MailServer.encryptPasswords(all);
        return all;
    }

    /** From the operator's settings; the demo's owner otherwise. */
    String ownerEmail() {
        return operators.getOrDefault(OWNER_EMAIL, "owner@example.org");
    }

    private Map<String, String> mail() {
        return options.smtp() == null
                ? Map.of(
                        "anteroom.mail.servers[0].host",
                        "127.0.0.1",
                        "anteroom.mail.servers[0].port",
                        Integer.toString(addresses.smtp()))
                : MailServer.settings(options.smtp());
    }

    private Map<String, String> gateway(int replica) {
        Map<String, String> all = new TreeMap<>();
        all.put("management.server.address", "127.0.0.1");
        all.put("management.server.port", Integer.toString(addresses.management(replica)));
        all.put(OWNER_EMAIL, ownerEmail());
        for (Service service : BEHIND_THE_GATEWAY) {
            all.put("anteroom.gateway.services." + service.id(), list(service));
        }
        if (options.demo()) {
            all.putAll(DemoStaff.settings());
        }
        if (showsCaughtMail()) {
            all.put("anteroom.gateway.mail-catcher", "http://127.0.0.1:" + addresses.inbox());
        }
        return all;
    }

    /** The one that was named at the start stands alone; its account may stand in the file. */
    private static boolean isOtherMailServer(String key) {
        return key.startsWith(MAIL_SERVERS) && !key.startsWith(MAIL_SERVERS + "[0].");
    }

    /** Whoever reads the catcher can sign in as anyone: only on a site of this machine's own. */
    boolean showsCaughtMail() {
        String host =
                URI.create(operators.getOrDefault(PUBLIC_URL, addresses.publicUrl())).getHost();
        return options.smtp() == null
                && operators.keySet().stream().noneMatch(key -> key.startsWith(MAIL_SERVERS))
                && ("localhost".equals(host) || "127.0.0.1".equals(host));
    }

    private String list(Service service) {
        return addresses.urls(service).stream().collect(Collectors.joining(","));
    }
}
