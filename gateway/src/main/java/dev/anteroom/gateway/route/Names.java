package dev.anteroom.gateway.route;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** What a name stands for: in Compose and behind headless services, for every replica at once. */
@FunctionalInterface
interface Names {

    /** All addresses of a host, in any order; empty when nobody knows it now. */
    List<String> addressesOf(String host);

    /**
     * As the machine's resolver knows them: of a name that has both, the IPv4 ones, since the
     * others lead to the same processes.
     */
    static Names ofTheMachine() {
        return host -> {
            try {
                List<InetAddress> all = List.of(InetAddress.getAllByName(host));
                boolean old = all.stream().anyMatch(Inet4Address.class::isInstance);
                return all.stream()
                        .filter(address -> !old || address instanceof Inet4Address)
                        .map(InetAddress::getHostAddress)
                        .toList();
            } catch (UnknownHostException unknown) {
                return List.of();
            }
        };
    }

    /**
     * A base URL for each replica behind this one; none when nobody knows the name now. A name of
     * one address stays a name, and so does one with a certificate.
     */
    default List<URI> expand(URI base) {
        if (!"http".equals(base.getScheme())) {
            return List.of(base);
        }
        List<String> addresses = addressesOf(base.getHost());
        return addresses.size() == 1
                ? List.of(base)
                : addresses.stream().sorted().map(address -> at(base, address)).toList();
    }

    private static URI at(URI base, String address) {
        String host = address.contains(":") ? "[" + address + "]" : address;
        return UriComponentsBuilder.fromUri(base).host(host).build(true).toUri();
    }
}
