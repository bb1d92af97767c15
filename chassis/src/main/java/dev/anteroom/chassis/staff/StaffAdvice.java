package dev.anteroom.chassis.staff;

import java.util.List;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Tells the layout where the member of the staff who asks may go, so that it leads nowhere else.
 */
@ControllerAdvice
final class StaffAdvice {

    /** None for a visitor. */
    @ModelAttribute("studioPlaces")
    Mono<List<StudioPlace>> studioPlaces(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(JwtAuthenticationToken.class)
                .map(token -> StudioPlace.of(StaffToken.roles(token.getToken())))
                .defaultIfEmpty(List.of());
    }
}
