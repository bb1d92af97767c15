package dev.anteroom.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplicasTests {

    private static final URI PATH = URI.create("http://localhost/articles");

    private final List<String> known = new ArrayList<>();
    private final Replicas replicas =
            new Replicas(
                    Map.of(Upstream.CONTENT, List.of(URI.create("http://content-service:8080"))),
                    host -> known);

    @Test
    void aNameOfSeveralAddressesIsSeveralReplicas() {
        assertThat(hosts()).containsExactly("content-service");

        known.addAll(List.of("10.0.0.7", "10.0.0.5", "fd00::5"));
        replicas.lookUp();
        assertThat(hosts()).containsExactlyInAnyOrder("10.0.0.5", "10.0.0.7", "[fd00::5]");

        known.remove("fd00::5");
        replicas.lookUp();
        assertThat(hosts()).containsExactlyInAnyOrder("10.0.0.5", "10.0.0.7");
        assertThat(replicas.breakers().getAllCircuitBreakers()).hasSize(2);
    }

    @Test
    void aNameThatNobodyKnowsForAMomentEndsNoReplica() {
        known.addAll(List.of("10.0.0.5", "10.0.0.7"));
        replicas.lookUp();

        known.clear();
        replicas.lookUp();
        assertThat(hosts()).containsExactlyInAnyOrder("10.0.0.5", "10.0.0.7");

        known.add("10.0.0.9");
        replicas.lookUp();
        assertThat(hosts()).containsExactly("content-service");
    }

    @Test
    void whatIsKnownOfAReplicaOutlivesALookUp() {
        known.addAll(List.of("10.0.0.5", "10.0.0.7"));
        replicas.lookUp();
        Replica first = replicas.inTurn(Upstream.CONTENT).getFirst();
        for (int i = 0; i < 4; i++) {
            first.failed(1, new IllegalStateException("down"));
        }

        replicas.lookUp();

        assertThat(replicas.inTurn(Upstream.CONTENT))
                .filteredOn(Replica::mayBeAsked)
                .extracting(Replica::name)
                .hasSize(1)
                .doesNotContain(first.name());
    }

    private List<String> hosts() {
        return replicas.inTurn(Upstream.CONTENT).stream()
                .map(replica -> replica.address(PATH).getHost())
                .toList();
    }
}
