package dev.anteroom.gateway.identity.signin;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.gateway.identity.session.SessionCookie;
import dev.anteroom.gateway.identity.session.SignedIn;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;

/** The pages of sign-in. A GET never signs in: mail programs open links to look behind them. */
@Controller
class SignInPages {

    private static final String ASK = "sign-in/ask";
    private static final String CODE = "sign-in/code";
    private static final String TO_CODE = "redirect:/sign-in/code";

    private final SignIns signIns;
    private final Door door;
    private final SessionCookie waiting;

    SignInPages(SignIns signIns, Door door, PageSettings page) {
        this.signIns = signIns;
        this.door = door;
        this.waiting = SessionCookie.waiting(page.publicUrl());
    }

    @GetMapping("/sign-in")
    String ask(
            @RequestParam(name = "return", required = false) String returnPath,
            @RequestParam(required = false) String again,
            ServerWebExchange exchange,
            Model model) {
        personal(exchange);
        ReturnPath target = ReturnPath.of(returnPath);
        if (again == null && SignedIn.of(exchange).isPresent()) {
            return "redirect:" + target.value();
        }
        model.addAttribute("returnPath", target.value());
        model.addAttribute("email", "");
        return ASK;
    }

    @PostMapping("/sign-in")
    String send(
            @ModelAttribute("form") SignInForms.Ask form, ServerWebExchange exchange, Model model) {
        personal(exchange);
        ReturnPath target = ReturnPath.of(form.returnPath());
        Optional<EmailAddress> email = EmailAddress.read(form.typed());
        if (email.isEmpty()) {
            exchange.getResponse().setStatusCode(HttpStatus.BAD_REQUEST);
            model.addAttribute("returnPath", target.value());
            model.addAttribute("email", form.typed());
            model.addAttribute("error", "email");
            return ASK;
        }
        waiting.write(exchange, signIns.ask(email.get(), target));
        return TO_CODE;
    }

    @GetMapping("/sign-in/code")
    String code(ServerWebExchange exchange) {
        personal(exchange);
        return waiting.read(exchange).isPresent() ? CODE : "redirect:/sign-in";
    }

    @PostMapping("/sign-in/code")
    String enter(
            @ModelAttribute("form") SignInForms.Code form,
            ServerWebExchange exchange,
            Model model) {
        personal(exchange);
        Optional<String> browser = waiting.read(exchange);
        return browser.isEmpty()
                ? "redirect:/sign-in"
                : admit(new Proof.TypedCode(browser.get(), form.typed()), exchange, model);
    }

    @GetMapping("/sign-in/link/{token}")
    String link(@PathVariable String token, ServerWebExchange exchange, Model model) {
        personal(exchange);
        model.addAttribute("action", SignInLetter.path(token));
        return "sign-in/link";
    }

    @PostMapping("/sign-in/link/{token}")
    String confirm(@PathVariable String token, ServerWebExchange exchange, Model model) {
        personal(exchange);
        return admit(new Proof.MailedLink(token), exchange, model);
    }

    @PostMapping("/sign-out")
    String leave(ServerWebExchange exchange) {
        door.leave(exchange);
        return "redirect:/";
    }

    private String admit(Proof proof, ServerWebExchange exchange, Model model) {
        return switch (signIns.redeem(proof)) {
            case SignInOutcome.Welcome welcome -> {
                waiting.clear(exchange);
                door.enter(exchange, welcome.account(), proof.method());
                yield "redirect:" + welcome.returnPath().value();
            }
            case SignInOutcome.WrongCode wrong -> {
                exchange.getResponse().setStatusCode(HttpStatus.BAD_REQUEST);
                model.addAttribute("triesLeft", wrong.triesLeft());
                yield CODE;
            }
            case SignInOutcome.CodesPaused paused -> {
                exchange.getResponse().setStatusCode(HttpStatus.TOO_MANY_REQUESTS);
                exchange.getResponse()
                        .getHeaders()
                        .set(HttpHeaders.RETRY_AFTER, "" + paused.pause().toSeconds());
                yield "sign-in/paused";
            }
            case SignInOutcome.Expired expired -> {
                exchange.getResponse().setStatusCode(HttpStatus.GONE);
                yield "sign-in/expired";
            }
        };
    }

    private static void personal(ServerWebExchange exchange) {
        PageCaching.personal(exchange.getResponse().getHeaders());
    }
}
