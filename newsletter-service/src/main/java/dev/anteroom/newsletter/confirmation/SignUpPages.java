package dev.anteroom.newsletter.confirmation;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.newsletter.site.SiteFrame;
import dev.anteroom.newsletter.subscriber.ClientAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;

/** Signing up: the page of its own, and where the box on every article posts to. */
@Controller
class SignUpPages {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final RequestSubscription request;
    private final PageSettings site;
    private final SiteFrame frame;

    SignUpPages(RequestSubscription request, PageSettings site, SiteFrame frame) {
        this.request = request;
        this.site = site;
        this.frame = frame;
    }

    @GetMapping("/newsletter")
    String form(Model model, ServerHttpResponse response) {
        keep(model, response);
        model.addAttribute("email", "");
        return "newsletter/sign-up";
    }

    @PostMapping("/newsletter")
    String signUp(
            @ModelAttribute SignUp form,
            Model model,
            ServerHttpResponse response,
            ServerWebExchange exchange) {
        Optional<EmailAddress> address = EmailAddress.read(form.typed());
        if (address.isEmpty()) {
            PageCaching.personal(response.getHeaders());
            response.setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
            model.addAttribute("email", form.typed());
            model.addAttribute("invalid", true);
            return "newsletter/sign-up";
        }
        String page = ClientAddress.page(exchange, site, "/newsletter");
        request.request(address.get(), ClientAddress.evidence(page, exchange));
        return "redirect:/newsletter/sent";
    }

    /** The same for every address, and kept like any public page. */
    @GetMapping("/newsletter/sent")
    String sent(Model model, ServerHttpResponse response) {
        keep(model, response);
        return "newsletter/sent";
    }

    private void keep(Model model, ServerHttpResponse response) {
        PageCaching.shared(response.getHeaders(), FRESH, List.of("site", SiteFrame.PAGES));
        model.addAttribute("frame", frame.latest());
    }

    /** What was typed; anything may be missing. */
    record SignUp(@Nullable String email) {

        String typed() {
            return email == null ? "" : email;
        }
    }
}
