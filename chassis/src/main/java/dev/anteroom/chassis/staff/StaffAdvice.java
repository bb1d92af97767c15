package dev.anteroom.chassis.staff;

import java.util.List;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells the layout what the member of the staff who asks may do, so that it leads nowhere else. */
@ControllerAdvice
final class StaffAdvice {

    /** Names of roles as the token has them; empty for a visitor. */
    @ModelAttribute("roles")
    Mono<List<String>> roles(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(JwtAuthenticationToken.class)
                .map(token -> StaffToken.roleNames(token.getToken()))
                .defaultIfEmpty(List.of());
    }
}
