package dev.anteroom.chassis.mail.sending;

import dev.anteroom.chassis.api.ApiPart;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.mail.MailLedger.Settlement;
import dev.anteroom.chassis.mail.UncertainLetter;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets owners see the letters in doubt of this service, and decide about them. */
@RestController
@RequestMapping("/api/${anteroom.api-prefix}/letters/uncertain")
final class UncertainLettersApi implements ApiPart {

    private static final int MOST = 1000;

    private final MailLedger ledger;

    UncertainLettersApi(MailLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String description() {
        return "uncertain-letters";
    }

    @GetMapping
    List<UncertainLetter> list(Staff staff) {
        staff.require(Role.OWNER);
        return ledger.uncertain(MOST);
    }

    @PostMapping("/{letter}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void settle(Staff staff, @PathVariable UUID letter, @RequestBody Decision decision) {
        staff.require(Role.OWNER);
        if (!ledger.settle(letter, decision.read())) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }

    /**
     * What the owner decided.
     *
     * @param settlement {@code send-again} or {@code consider-sent}
     */
    record Decision(@Nullable String settlement) {

        Settlement read() {
            if (settlement == null) {
                throw new ProblemException(ProblemType.BAD_REQUEST);
            }
            try {
                return Settlement.valueOf(settlement.toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException unknown) {
                throw new ProblemException(ProblemType.BAD_REQUEST);
            }
        }
    }
}
