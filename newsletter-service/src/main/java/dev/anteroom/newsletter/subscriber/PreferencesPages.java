package dev.anteroom.newsletter.subscriber;

import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ServerWebExchange;

/** A subscriber's own page, opened by a link in their letters; there is no account. */
@Controller
@RequestMapping("/newsletter/preferences/{token}")
class PreferencesPages {

    private final SubscriptionLinks links;
    private final ChangeSubscription change;

    PreferencesPages(SubscriptionLinks links, ChangeSubscription change) {
        this.links = links;
        this.change = change;
    }

    @GetMapping
    String show(@PathVariable("token") String token, Model model, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        Subscriber subscriber = find(token);
        model.addAttribute("subscriber", subscriber);
        model.addAttribute("action", "/newsletter/preferences/" + token);
        return "newsletter/preferences";
    }

    @PostMapping("/end")
    String end(@PathVariable("token") String token, ServerWebExchange exchange) {
        change.end(find(token).id(), evidence(exchange));
        return "redirect:/newsletter/preferences/" + token;
    }

    @PostMapping("/again")
    String again(@PathVariable("token") String token, ServerWebExchange exchange) {
        change.takeUpAgain(find(token).id(), evidence(exchange));
        return "redirect:/newsletter/preferences/" + token;
    }

    private static Evidence evidence(ServerWebExchange exchange) {
        return ClientAddress.evidence("/newsletter/preferences", exchange);
    }

    private Subscriber find(String token) {
        return links.byPreferencesToken(token)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
