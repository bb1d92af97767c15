package dev.anteroom.chassis.request;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The id under which a request can be found again in the logs of every service it passed. */
public final class RequestId {

    /** Carries the id between the gateway, the services and the caller. */
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private RequestId() {}

    /** The id of this request; made now if it has none. */
    public static String of(ServerWebExchange exchange) {
        return (String)
                exchange.getAttributes()
                        .computeIfAbsent(
                                ATTRIBUTE,
                                key -> adopt(exchange.getRequest().getHeaders().getFirst(HEADER)));
    }

    private static String adopt(@Nullable String sent) {
        return sent != null && WELL_FORMED.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
