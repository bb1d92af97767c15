package dev.anteroom.newsletter.preferences;

import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.newsletter.confirmation.RequestSubscription;
import dev.anteroom.newsletter.subscriber.ChangeSubscription;
import dev.anteroom.newsletter.subscriber.ClientAddress;
import dev.anteroom.newsletter.subscriber.Evidence;
import dev.anteroom.newsletter.subscriber.PreferencesLink;
import dev.anteroom.newsletter.subscriber.PreferencesLink.Ended;
import dev.anteroom.newsletter.subscriber.PreferencesLink.Good;
import dev.anteroom.newsletter.subscriber.PreferencesLink.Unknown;
import dev.anteroom.newsletter.subscriber.Subscriber;
import dev.anteroom.newsletter.subscriber.SubscriptionLinks;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;

/** A subscriber's own page, opened by a link in their letters; there is no account. */
@Controller
class PreferencesPages {

    private static final String PAGE = "/newsletter/preferences/";

    private final SubscriptionLinks links;
    private final ChangeSubscription change;
    private final RequestSubscription request;
    private final SendLinks sendLinks;

    PreferencesPages(
            SubscriptionLinks links,
            ChangeSubscription change,
            RequestSubscription request,
            SendLinks sendLinks) {
        this.links = links;
        this.change = change;
        this.request = request;
        this.sendLinks = sendLinks;
    }

    @GetMapping(PAGE + "{token}")
    String show(@PathVariable("token") String token, Model model, ServerHttpResponse response) {
        return open(
                token,
                model,
                response,
                subscriber -> {
                    model.addAttribute("subscriber", subscriber);
                    return "newsletter/preferences";
                });
    }

    @PostMapping(PAGE + "{token}/end")
    String end(
            @PathVariable("token") String token,
            Model model,
            ServerHttpResponse response,
            ServerWebExchange exchange) {
        return open(
                token,
                model,
                response,
                subscriber -> {
                    change.end(subscriber.id(), evidence(exchange));
                    return "redirect:" + PAGE + token;
                });
    }

    /** The link may stand in a forwarded letter, so it is the address that has to say yes. */
    @PostMapping(PAGE + "{token}/again")
    String again(
            @PathVariable("token") String token,
            Model model,
            ServerHttpResponse response,
            ServerWebExchange exchange) {
        return open(
                token,
                model,
                response,
                subscriber -> {
                    request.request(subscriber.address(), evidence(exchange));
                    return "redirect:/newsletter/sent";
                });
    }

    /** A link that has ended is good enough to have its owner sent a new one. */
    @PostMapping(PAGE + "{token}/links")
    String links(@PathVariable("token") String token) {
        switch (links.readPreferences(token)) {
            case Good(Subscriber subscriber) -> sendLinks.send(subscriber.id());
            case Ended(Subscriber subscriber) -> sendLinks.send(subscriber.id());
            case Unknown() -> throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return "redirect:/newsletter/links-sent";
    }

    @GetMapping("/newsletter/links-sent")
    String sent(ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        return "newsletter/links-sent";
    }

    private String open(
            String token,
            Model model,
            ServerHttpResponse response,
            Function<Subscriber, String> page) {
        PageCaching.personal(response.getHeaders());
        PreferencesLink link = links.readPreferences(token);
        model.addAttribute("action", PAGE + token);
        return switch (link) {
            case Good(Subscriber subscriber) -> page.apply(subscriber);
            case Ended ended -> {
                response.setStatusCode(HttpStatus.GONE);
                yield "newsletter/links-ended";
            }
            case Unknown unknown -> throw new ProblemException(ProblemType.NOT_FOUND);
        };
    }

    private static Evidence evidence(ServerWebExchange exchange) {
        return ClientAddress.evidence("/newsletter/preferences", exchange);
    }
}
