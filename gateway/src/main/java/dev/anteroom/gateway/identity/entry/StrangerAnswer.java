package dev.anteroom.gateway.identity.entry;

import dev.anteroom.chassis.request.Accepted;
import dev.anteroom.gateway.identity.session.SignedIn;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What is said to one who is not signed in: a person who opens a page is led to sign-in and back;
 * everyone else gets a 401, so that a form that was just filled in stays in its browser.
 */
final class StrangerAnswer {

    private StrangerAnswer() {}

    static Mono<Void> to(ServerWebExchange exchange, boolean withKey) {
        ServerHttpRequest request = exchange.getRequest();
        if (withKey || !isPageOf(request)) {
            return Mono.error(SignedIn.required());
        }
        ServerHttpResponse response = exchange.getResponse();
        response.getHeaders().setCacheControl("no-store");
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(signIn(request.getURI()));
        return response.setComplete();
    }

    private static boolean isPageOf(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        boolean reads =
                HttpMethod.GET.equals(request.getMethod())
                        || HttpMethod.HEAD.equals(request.getMethod());
        return reads
                && !headers.containsHeader("HX-Request")
                && Accepted.by(headers).stream()
                        .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
    }

    private static URI signIn(URI asked) {
        String query = asked.getRawQuery();
        String page = asked.getRawPath() + (query == null ? "" : "?" + query);
        return URI.create("/sign-in?return=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
    }
}
