package dev.anteroom.booking.visit;

import dev.anteroom.booking.letter.SendLinksAgain;
import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.page.PageCaching;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** "Send my links again": the same answer and the same work for every address. */
@Controller
class LinksPages {

    private final SendLinksAgain sendLinksAgain;

    LinksPages(SendLinksAgain sendLinksAgain) {
        this.sendLinksAgain = sendLinksAgain;
    }

    @GetMapping("/bookings/links")
    Rendering form(ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        return page("", false).build();
    }

    @PostMapping("/bookings/links")
    Rendering send(@ModelAttribute LinksForm form, ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        Optional<EmailAddress> address = EmailAddress.read(form.typed());
        if (address.isEmpty()) {
            return page(form.typed(), true).status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        sendLinksAgain.to(address.get());
        return Rendering.redirectTo("/bookings/links/sent").build();
    }

    @GetMapping("/bookings/links/sent")
    Rendering sent(ServerHttpResponse response) {
        PageCaching.personal(response.getHeaders());
        return Rendering.view("booking/links-sent").modelAttribute("quickExit", true).build();
    }

    private static Rendering.Builder<?> page(String typed, boolean invalid) {
        return Rendering.view("booking/links")
                .modelAttribute("quickExit", true)
                .modelAttribute("email", typed)
                .modelAttribute("invalid", invalid);
    }

    /** What was typed. */
    record LinksForm(@Nullable String email) {

        String typed() {
            return Objects.requireNonNullElse(email, "");
        }

        @Override
        public String toString() {
            return "LinksForm[masked]";
        }
    }
}
