package dev.anteroom.newsletter.issue;

import dev.anteroom.chassis.mail.LetterCounts;
import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Issues and their letters' states, for programs of the practice. */
@RestController
class IssueApi {

    private static final int MOST = 100;
    private static final LetterCounts NONE = new LetterCounts(Map.of());

    private final Issues issues;
    private final MailLedger ledger;

    IssueApi(Issues issues, MailLedger ledger) {
        this.issues = issues;
        this.ledger = ledger;
    }

    @GetMapping("/api/newsletter/issues")
    List<Progress> newest(Staff staff) {
        staff.require(Role.OWNER, Role.EDITOR);
        List<Issue> newest = issues.newest(MOST, 0);
        var counts = ledger.counts(IssueLetter.KIND, newest.stream().map(Issue::id).toList());
        return newest.stream()
                .map(issue -> progress(issue, counts.getOrDefault(issue.id(), NONE)))
                .toList();
    }

    @GetMapping("/api/newsletter/issues/{id}")
    Progress one(@PathVariable("id") UUID id, Staff staff) {
        staff.require(Role.OWNER, Role.EDITOR);
        return issues.find(id)
                .map(issue -> progress(issue, ledger.counts(IssueLetter.KIND, id)))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private static Progress progress(Issue issue, LetterCounts counts) {
        Map<String, Long> letters = new TreeMap<>();
        for (LetterState state : LetterState.values()) {
            letters.put(state.word(), counts.of(state));
        }
        return new Progress(issue.id(), issue.title(), issue.path(), counts.planned(), letters);
    }

    /**
     * An issue in JSON.
     *
     * @param letters how many letters are in each state of the ledger
     */
    record Progress(UUID id, String title, String path, long planned, Map<String, Long> letters) {}
}
