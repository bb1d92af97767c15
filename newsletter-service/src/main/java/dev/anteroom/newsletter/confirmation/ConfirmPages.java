package dev.anteroom.newsletter.confirmation;

import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.newsletter.subscriber.ClientAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;

/** Where the link in the confirmation letter leads: a button, since programs open links too. */
@Controller
class ConfirmPages {

    private final ConfirmSubscription confirm;

    ConfirmPages(ConfirmSubscription confirm) {
        this.confirm = confirm;
    }

    @GetMapping("/newsletter/confirm/{token}")
    String ask(@PathVariable("token") String token, Model model, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        if (!confirm.isGood(token)) {
            return expired(response);
        }
        model.addAttribute("action", "/newsletter/confirm/" + token);
        return "newsletter/confirm";
    }

    @PostMapping("/newsletter/confirm/{token}")
    String confirm(
            @PathVariable("token") String token,
            ServerHttpResponse response,
            ServerWebExchange exchange) {
        PageCaching.personal(response.getHeaders());
        return confirm.confirm(token, ClientAddress.evidence("/newsletter/confirm", exchange))
                ? "redirect:/newsletter/welcome"
                : expired(response);
    }

    @GetMapping("/newsletter/welcome")
    String welcome(ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        return "newsletter/welcome";
    }

    private static String expired(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.GONE);
        return "newsletter/expired";
    }
}
