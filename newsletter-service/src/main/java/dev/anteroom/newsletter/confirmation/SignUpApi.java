package dev.anteroom.newsletter.confirmation;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.newsletter.subscriber.ClientAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/** Signing up from a program; the answer is the same for every address. */
@RestController
class SignUpApi {

    private static final ProblemType INVALID_ADDRESS =
            new ProblemType("invalid-address", HttpStatus.UNPROCESSABLE_CONTENT);

    private final RequestSubscription request;

    SignUpApi(RequestSubscription request) {
        this.request = request;
    }

    @PostMapping("/api/newsletter/subscriptions")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void signUp(@RequestBody Body body, ServerWebExchange exchange) {
        EmailAddress address =
                EmailAddress.read(body.email() == null ? "" : body.email())
                        .orElseThrow(() -> new ProblemException(INVALID_ADDRESS));
        request.request(address, ClientAddress.evidence("/api/newsletter", exchange));
    }

    /** The request's JSON. */
    record Body(@Nullable String email) {}
}
