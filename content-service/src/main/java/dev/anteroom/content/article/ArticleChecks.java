package dev.anteroom.content.article;

import dev.anteroom.content.body.Body;
import dev.anteroom.content.body.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What an author is kindly told before publishing; nothing here forbids. */
public final class ArticleChecks {

    private static final int LONGEST_TITLE = 70;

    private record Check(Finding.Kind kind, Predicate<ArticleText> applies) {}

    private static final List<Check> CHECKS =
            List.of(
                    new Check(Finding.Kind.NO_DESCRIPTION, text -> text.description().isBlank()),
                    new Check(
                            Finding.Kind.LONG_TITLE, text -> text.title().length() > LONGEST_TITLE),
                    new Check(
                            Finding.Kind.NO_SOURCES,
                            text -> text.health() && text.sources().isEmpty()));

    private ArticleChecks() {}

    public static List<Finding> of(ArticleText text, Body body) {
        List<Finding> findings = new ArrayList<>();
        CHECKS.stream()
                .filter(check -> check.applies().test(text))
                .map(check -> new Finding(check.kind(), ""))
                .forEach(findings::add);
        findings.addAll(body.findings());
        return List.copyOf(findings);
    }
}
