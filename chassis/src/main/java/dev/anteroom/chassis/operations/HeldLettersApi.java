package dev.anteroom.chassis.operations;

import dev.anteroom.chassis.api.ApiPart;
import dev.anteroom.chassis.mail.HeldLetters;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets owners see what a restore put on hold in this service, and decide about it. */
@RestController
@RequestMapping("/api/${anteroom.api-prefix}/letters/held")
final class HeldLettersApi implements ApiPart {

    private final MailLedger ledger;

    HeldLettersApi(MailLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String description() {
        return "held-letters";
    }

    @GetMapping
    List<HeldLetters> list(Staff staff) {
        staff.require(Role.OWNER);
        return ledger.held();
    }

    @PostMapping("/{kind}")
    Map<String, Integer> decide(Staff staff, @PathVariable String kind, @RequestBody Order order) {
        staff.require(Role.OWNER);
        int letters =
                switch (order.read()) {
                    case SEND -> ledger.release(kind);
                    case DISCARD -> ledger.discard(kind);
                };
        if (letters == 0) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return Map.of("letters", letters);
    }

    /** What can be done about letters on hold. */
    private enum Decision {
        SEND,
        DISCARD
    }

    /**
     * What the owner decided.
     *
     * @param decision {@code send} or {@code discard}
     */
    record Order(@Nullable String decision) {

        private Decision read() {
            return switch (decision) {
                case "send" -> Decision.SEND;
                case "discard" -> Decision.DISCARD;
                case null, default -> throw new ProblemException(ProblemType.BAD_REQUEST);
            };
        }
    }
}
