package dev.anteroom.newsletter.issue;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import java.util.UUID;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** "Read in the browser": the letter as it went out, without anything of its reader. */
@Controller
class IssuePages {

    private final Issues issues;

    IssuePages(Issues issues) {
        this.issues = issues;
    }

    @GetMapping("/newsletter/issues/{id}")
    String read(@PathVariable("id") String id, Model model, ServerHttpResponse response) {
        Issue issue = find(id);
        if (issue.isWithdrawn()) {
            throw new ProblemException(ProblemType.GONE);
        }
        // Kept by nobody: a withdrawn issue is gone at once.
        response.getHeaders().setCacheControl("no-cache, private");
        response.getHeaders().set("X-Robots-Tag", "noindex");
        model.addAttribute("issue", issue);
        return "newsletter/issue";
    }

    private Issue find(String id) {
        try {
            return issues.find(UUID.fromString(id)).orElseThrow(IssuePages::notFound);
        } catch (IllegalArgumentException noUuid) {
            throw notFound();
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }
}
