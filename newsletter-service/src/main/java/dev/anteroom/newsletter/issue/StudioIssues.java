package dev.anteroom.newsletter.issue;

import dev.anteroom.chassis.mail.LetterCounts;
import dev.anteroom.chassis.mail.LetterState;
import dev.anteroom.chassis.mail.MailLedger;
import dev.anteroom.chassis.page.PageCaching;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The practice's account of its letters, and its word on those whose fate is unknown. */
@Controller
@RequestMapping("/studio/issues")
class StudioIssues {

    private static final ProblemType SETTLED =
            new ProblemType("letter-settled", HttpStatus.CONFLICT);
    private static final int PAGE_SIZE = 50;
    private static final int MOST_PAGES = 10_000;
    private static final int SHOWN = 100;

    /** As many as the ledger names at once; a crash leaves one for each open connection. */
    private static final int MOST_IN_DOUBT = 1000;

    private final Issues issues;
    private final MailLedger ledger;

    StudioIssues(Issues issues, MailLedger ledger) {
        this.issues = issues;
        this.ledger = ledger;
    }

    @GetMapping
    String list(
            @RequestParam(name = "page", defaultValue = "1") int asked,
            Staff staff,
            Model model,
            ServerHttpResponse response) {
        staff.require(Role.OWNER, Role.EDITOR);
        PageCaching.personal(response.getHeaders());
        int page = Math.clamp(asked, 1, MOST_PAGES);
        List<Issue> found = issues.newest(PAGE_SIZE + 1, (page - 1) * PAGE_SIZE);
        List<Issue> newest = found.stream().limit(PAGE_SIZE).toList();
        var counts = ledger.counts(IssueLetter.KIND, newest.stream().map(Issue::id).toList());
        model.addAttribute("studio", true);
        model.addAttribute(
                "issues", newest.stream().map(it -> Line.of(it, counts.get(it.id()))).toList());
        model.addAttribute("page", page);
        model.addAttribute("hasNext", found.size() > PAGE_SIZE);
        return "studio/issues";
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable("id") UUID id, Staff staff, Model model, ServerHttpResponse response) {
        staff.require(Role.OWNER, Role.EDITOR);
        PageCaching.personal(response.getHeaders());
        Issue issue =
                issues.find(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        LetterCounts counts = ledger.counts(IssueLetter.KIND, id);
        model.addAttribute("studio", true);
        model.addAttribute("issue", issue);
        model.addAttribute("counts", counts);
        model.addAttribute("states", LetterState.values());
        model.addAttribute("uncertain", ledger.uncertain(IssueLetter.KIND, id, SHOWN));
        return "studio/issue";
    }

    @PostMapping("/{id}/letters/{letter}")
    String settle(
            @PathVariable("id") UUID id,
            @PathVariable("letter") UUID letter,
            @ModelAttribute Decision decision,
            Staff staff) {
        staff.require(Role.OWNER, Role.EDITOR);
        MailLedger.Settlement settlement = decision.made();
        if (ledger.uncertain(IssueLetter.KIND, id, MOST_IN_DOUBT).stream()
                .noneMatch(it -> it.id().equals(letter))) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        if (!ledger.settle(letter, settlement)) {
            throw new ProblemException(SETTLED);
        }
        return "redirect:/studio/issues/" + id;
    }

    @PostMapping("/{id}/release")
    String release(@PathVariable("id") UUID id, Staff staff) {
        staff.require(Role.OWNER);
        Issue issue =
                issues.find(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        ledger.release(IssueLetter.KIND, issue.id());
        return "redirect:/studio/issues/" + id;
    }

    /** What staff decided about a letter in doubt. */
    record Decision(MailLedger.@Nullable Settlement settlement) {

        MailLedger.Settlement made() {
            if (settlement == null) {
                throw new ProblemException(ProblemType.BAD_REQUEST);
            }
            return settlement;
        }
    }

    /** An issue in the list. */
    record Line(Issue issue, long planned, long accepted, long underWay, long uncertain) {

        static Line of(Issue issue, @Nullable LetterCounts counts) {
            return counts == null
                    ? new Line(issue, 0, 0, 0, 0)
                    : new Line(
                            issue,
                            counts.planned(),
                            counts.of(LetterState.ACCEPTED),
                            counts.underWay(),
                            counts.of(LetterState.UNCERTAIN));
        }
    }
}
