package dev.anteroom.chassis.staff;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Tells a token that is bad from one that cannot be judged, since the gateway does not answer. */
final class StaffKeys implements ReactiveJwtDecoder {

    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final ReactiveJwtDecoder decoder;

    StaffKeys(ReactiveJwtDecoder decoder) {
        this.decoder = decoder;
    }

    /** What the key set is fetched with; no request waits long for it. */
    static WebClient client() {
        return WebClient.builder()
                .clientConnector(
                        new ReactorClientHttpConnector(
                                HttpClient.create()
                                        .option(
                                                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                                                (int) ANSWER.toMillis())
                                        .responseTimeout(ANSWER)))
                .build();
    }

    @Override
    public Mono<Jwt> decode(String token) {
        return decoder.decode(token)
                .onErrorMap(
                        failure -> !(failure instanceof BadJwtException), KeysAwayException::new);
    }
}
