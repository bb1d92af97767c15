package dev.anteroom.chassis.operations;

import dev.anteroom.chassis.api.ApiPart;
import dev.anteroom.chassis.event.BrokerUnreachableException;
import dev.anteroom.chassis.inbox.DeadLetter;
import dev.anteroom.chassis.inbox.DeadLetters;
import dev.anteroom.chassis.inbox.Rebuild;
import dev.anteroom.chassis.inbox.ReplayOutcome;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dead letters for owners. */
@RestController
@RequestMapping("/api/${anteroom.api-prefix}")
final class DeadLetterApi implements ApiPart {

    private static final ProblemType REPLAY_FAILED =
            new ProblemType("replay-failed", HttpStatus.CONFLICT);

    private final DeadLetters letters;
    private final Rebuild rebuild;

    DeadLetterApi(DeadLetters letters, Rebuild rebuild) {
        this.letters = letters;
        this.rebuild = rebuild;
    }

    @Override
    public String description() {
        return "dead-letters";
    }

    @GetMapping("/dead-letters")
    List<DeadLetter> list(Staff staff) {
        staff.require(Role.OWNER);
        return reaching(letters::list);
    }

    @PostMapping("/dead-letters/{id}/replay")
    Map<String, String> replay(Staff staff, @PathVariable String id) {
        staff.require(Role.OWNER);
        return switch (reaching(() -> letters.replay(id, staff.account().toString()))) {
            case ReplayOutcome.Replayed ignored -> Map.of("replayed", id);
            case ReplayOutcome.Unknown ignored -> throw new ProblemException(ProblemType.NOT_FOUND);
            case ReplayOutcome.Unwanted ignored ->
                    throw new ProblemException(REPLAY_FAILED).with("reason", "NoHandler");
            case ReplayOutcome.FailedAgain failed ->
                    throw new ProblemException(REPLAY_FAILED).with("reason", failed.reason());
        };
    }

    @PostMapping("/rebuild/{topic}")
    Rebuild.Outcome rebuild(Staff staff, @PathVariable String topic) {
        staff.require(Role.OWNER);
        return reaching(() -> rebuild.from(topic));
    }

    private static <T> T reaching(Supplier<T> work) {
        try {
            return work.get();
        } catch (BrokerUnreachableException e) {
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
    }
}
