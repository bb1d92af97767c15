package dev.anteroom.gateway.route;

import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.TimeoutException;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Reads small public documents of the services, on the gateway's own account. */
public final class ServiceDocuments {

    private static final int LARGEST_BYTES = 1024 * 1024;

    private final WebClient client;
    private final Replicas replicas;
    private final Duration patience;

    ServiceDocuments(HttpClient client, Replicas replicas, Duration patience) {
        this.client =
                WebClient.builder()
                        .clientConnector(new ReactorClientHttpConnector(client))
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_BYTES))
                        .build();
        this.replicas = replicas;
        this.patience = patience;
    }

    /** How long to wait for a document: two replicas get their time. */
    public Duration patience() {
        return patience.multipliedBy(2);
    }

    /**
     * The JSON at this path, of the replica whose turn it is or, when that one gives no answer in
     * time, of the next.
     *
     * @return fails when no replica answers, or one with anything but a document up to 1 MB
     * @throws IllegalArgumentException when the path leads to no service
     */
    public Mono<String> read(String path) {
        Upstream upstream =
                PathTable.upstreamOf(path)
                        .orElseThrow(() -> new IllegalArgumentException("Whose is " + path));
        return Mono.defer(
                () -> new Question(upstream, path, replicas.inTurn(upstream).iterator()).next());
    }

    private final class Question {

        private final Upstream upstream;
        private final URI path;
        private final Iterator<Replica> left;

        Question(Upstream upstream, String path, Iterator<Replica> left) {
            this.upstream = upstream;
            this.path = URI.create(path);
            this.left = left;
        }

        Mono<String> next() {
            while (left.hasNext()) {
                Replica replica = left.next();
                if (replica.mayBeAsked()) {
                    return ask(replica);
                }
            }
            return Mono.error(new ServiceAway(upstream));
        }

        private Mono<String> ask(Replica replica) {
            long began = System.nanoTime();
            return client.get()
                    .uri(replica.address(path))
                    .accept(MediaType.APPLICATION_JSON)
                    .retrieve()
                    .bodyToMono(String.class)
                    .timeout(patience)
                    .doOnSuccess(done -> replica.answered(System.nanoTime() - began))
                    .doOnCancel(replica::letGo)
                    .onErrorResume(failure -> afterFailure(replica, began, failure));
        }

        private Mono<String> afterFailure(Replica replica, long began, Throwable failure) {
            if (failure instanceof WebClientRequestException
                    || failure instanceof TimeoutException) {
                replica.failed(System.nanoTime() - began, failure);
                return next();
            }
            replica.letGo();
            return Mono.error(failure);
        }
    }
}
