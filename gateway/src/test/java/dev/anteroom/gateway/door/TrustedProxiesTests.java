package dev.anteroom.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrustedProxiesTests {

    private final TrustedProxies proxies = new TrustedProxies(List.of("10.0.0.0/8", "fd00::/8"));

    @Test
    void believesNothingOfAStranger() {
        assertThat(visitor("203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
    }

    @Test
    void takesTheLastHopThatIsNoProxy() {
        assertThat(visitor("10.1.1.1", "198.51.100.1, 203.0.113.9, 10.2.2.2"))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void staysWithTheProxyWhenTheHeaderIsNonsense() {
        assertThat(visitor("10.1.1.1", "evil.example, <script>")).isEqualTo("10.1.1.1");
        assertThat(visitor("10.1.1.1", null)).isEqualTo("10.1.1.1");
    }

    @Test
    void understandsNetworksOfBothKinds() {
        assertThat(proxies.trusts(Network.literal("fd12::1"))).isTrue();
        assertThat(proxies.trusts(Network.literal("fe80::1"))).isFalse();
        assertThat(proxies.trusts(Network.literal("11.0.0.1"))).isFalse();
    }

    @Test
    void refusesNamesAndWrongPrefixes() {
        assertThatThrownBy(() -> Network.parse("proxy.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Network.parse("10.0.0.0.7"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Network.parse("10.0.0.0/33"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String visitor(String peer, @Nullable String header) {
        InetAddress address = Network.literal(peer);
        return proxies.visitor(address, header).getHostAddress();
    }
}
