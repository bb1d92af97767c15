package dev.anteroom.gateway.route;

import io.netty.handler.timeout.ReadTimeoutHandler;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import reactor.netty.Connection;
import reactor.netty.NettyPipeline;
import reactor.netty.http.client.HttpClient;

/**
 * How long a service may take. Unlike Spring Cloud Gateway's own limit, this one begins when the
 * request is sent, however long its visitor took to send it.
 */
final class AnswerDeadlines {

    /** Between two parts of an answer; long, since a slow visitor holds the service up. */
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private AnswerDeadlines() {}

    static HttpClient on(HttpClient client, Duration beginning) {
        return client.responseTimeout(beginning)
                .doOnResponse((answer, connection) -> allowPauses(connection));
    }

    /** The client takes the handler away by its name when the answer is complete. */
    private static void allowPauses(Connection connection) {
        if (connection.channel().pipeline().get(NettyPipeline.ResponseTimeoutHandler) != null) {
            connection.replaceHandler(
                    NettyPipeline.ResponseTimeoutHandler,
                    new ReadTimeoutHandler(PAUSE.toSeconds(), TimeUnit.SECONDS));
        }
    }
}
