package dev.anteroom.chassis.problem;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/** The words of problems, from message bundles. */
final class ProblemTexts {

    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    String title(Problem problem, Locale locale) {
        String fallback = problem.type().status().getReasonPhrase();
        return text(problem, "title", fallback, locale);
    }

    String detail(Problem problem, Locale locale) {
        return text(problem, "detail", "", locale);
    }

    private String text(Problem problem, String part, String fallback, Locale locale) {
        String key = "problem." + problem.type().name() + "." + part;
        Object[] arguments = problem.arguments().toArray();
        return Objects.requireNonNullElse(
                messages.getMessage(key, arguments, fallback, locale), fallback);
    }
}
