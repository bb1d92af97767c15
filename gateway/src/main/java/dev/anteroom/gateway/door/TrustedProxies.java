package dev.anteroom.gateway.door;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose word on the visitor's address counts. */
final class TrustedProxies {

    private final List<Network> networks;

    TrustedProxies(List<String> cidrs) {
        this.networks = cidrs.stream().map(Network::parse).toList();
    }

    boolean trusts(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    /**
     * The visitor: going from the peer backwards through {@code X-Forwarded-For}, the first address
     * that is no trusted proxy. What stands further left was written by strangers.
     *
     * @param forwardedFor the header's values joined by commas, if any
     */
    InetAddress visitor(InetAddress peer, @Nullable String forwardedFor) {
        InetAddress visitor = peer;
        String[] hops = forwardedFor == null ? new String[0] : forwardedFor.split(",");
        for (int i = hops.length - 1; i >= 0 && trusts(visitor); i--) {
            try {
                visitor = Network.literal(hops[i].strip());
            } catch (IllegalArgumentException notAnAddress) {
                return visitor;
            }
        }
        return visitor;
    }
}
