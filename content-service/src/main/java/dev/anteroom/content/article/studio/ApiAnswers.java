package dev.anteroom.content.article.studio;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.content.article.Article;
import dev.anteroom.content.article.ArticleOutcome;
import dev.anteroom.content.studio.FieldErrors;
import dev.anteroom.content.studio.FormText;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What programs are told about what came of their requests. */
class ApiAnswers {

    private static final ProblemType INVALID =
            new ProblemType("invalid-fields", HttpStatus.BAD_REQUEST);
    private static final ProblemType CHANGED =
            new ProblemType("article-changed", HttpStatus.PRECONDITION_FAILED);
    private static final ProblemType VERSION_WANTED =
            new ProblemType("version-wanted", HttpStatus.PRECONDITION_REQUIRED);
    private static final ProblemType NOT_NOW = new ProblemType("not-now", HttpStatus.CONFLICT);

    private final MessageSource messages;

    ApiAnswers(MessageSource messages) {
        this.messages = messages;
    }

    /** The version in {@code If-Match}; writing blindly is refused (RFC 6585 section 3). */
    static long expected(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(VERSION_WANTED);
        }
        return FormText.version(ifMatch.replace("\"", ""));
    }

    ResponseEntity<ArticleJson> of(ArticleOutcome outcome) {
        return switch (outcome) {
            case ArticleOutcome.Done done -> shown(done.article());
            case ArticleOutcome.Overtaken overtaken ->
                    throw new ProblemException(CHANGED)
                            .with("version", overtaken.theirs().version());
            case ArticleOutcome.SlugTaken _ -> {
                FieldErrors errors = new FieldErrors();
                errors.add("slug", "form.slug-taken");
                throw invalid(errors);
            }
            case ArticleOutcome.Missing _ -> throw new ProblemException(ProblemType.NOT_FOUND);
            case ArticleOutcome.NotNow _, ArticleOutcome.NothingToRead _ ->
                    throw new ProblemException(NOT_NOW);
        };
    }

    static ResponseEntity<ArticleJson> shown(Article article) {
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .eTag(String.valueOf(article.version()))
                .body(ArticleJson.of(article));
    }

    /** A refusal that names each field. */
    ProblemException invalid(FieldErrors errors) {
        Map<String, String> texts =
                errors.all().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        error ->
                                                messages.getMessage(
                                                        error.getValue(), null, Locale.ENGLISH)));
        return new ProblemException(INVALID).with("errors", texts);
    }
}
