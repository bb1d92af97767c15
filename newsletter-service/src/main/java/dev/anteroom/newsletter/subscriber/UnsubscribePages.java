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

/** Leaving: a page with a button for people, and the same address for mail programs (RFC 8058). */
@Controller
@RequestMapping("/newsletter/unsubscribe/{token}")
class UnsubscribePages {

    private final SubscriptionLinks links;
    private final ChangeSubscription change;

    UnsubscribePages(SubscriptionLinks links, ChangeSubscription change) {
        this.links = links;
        this.change = change;
    }

    @GetMapping
    String ask(@PathVariable("token") String token, Model model, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        Subscriber subscriber = find(token);
        model.addAttribute("hint", subscriber.hint());
        model.addAttribute("action", "/newsletter/unsubscribe/" + token);
        model.addAttribute("active", subscriber.isActive());
        return "newsletter/unsubscribe";
    }

    /** Answers without a redirect: RFC 8058, section 3.2 forbids senders to rely on one. */
    @PostMapping
    String end(
            @PathVariable("token") String token,
            Model model,
            ServerHttpResponse response,
            ServerWebExchange exchange) {
        PageCaching.personal(response.getHeaders());
        Subscriber subscriber = find(token);
        change.end(subscriber.id(), ClientAddress.evidence("/newsletter/unsubscribe", exchange));
        model.addAttribute("hint", subscriber.hint());
        return "newsletter/unsubscribed";
    }

    private Subscriber find(String token) {
        return links.byUnsubscribeToken(token)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
