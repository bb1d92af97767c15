package dev.anteroom.content.article.studio;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.content.article.Article;
import dev.anteroom.content.article.ArticleOutcome;
import dev.anteroom.content.article.ArticleText;
import dev.anteroom.content.article.Mailing;
import dev.anteroom.content.article.PublishArticle;
import dev.anteroom.content.article.SaveArticle;
import dev.anteroom.content.article.WithdrawArticle;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The writing desk for programs, by the same rules as for people. */
@RestController
@RequestMapping("/api/content/staff/articles")
class ArticleApi {

    private final ArticleDesk desk;
    private final SaveArticle save;
    private final PublishArticle publish;
    private final WithdrawArticle withdraw;
    private final ApiAnswers answers;

    ArticleApi(
            ArticleDesk desk,
            SaveArticle save,
            PublishArticle publish,
            WithdrawArticle withdraw,
            ApiAnswers answers) {
        this.desk = desk;
        this.save = save;
        this.publish = publish;
        this.withdraw = withdraw;
        this.answers = answers;
    }

    /** {@code send} or {@code without}; there is no default. */
    record Publication(@Nullable String mailing) {}

    @GetMapping("/{id}")
    ResponseEntity<ArticleJson> article(Staff staff, @PathVariable String id) {
        return ApiAnswers.shown(desk.article(id, staff));
    }

    @PostMapping
    ResponseEntity<ArticleJson> start(Staff staff, @RequestBody ArticleInput input) {
        ReadForm read = read(staff, input);
        ArticleOutcome outcome = save.start(text(read), read.slug(), staff.account());
        ResponseEntity<ArticleJson> answer = answers.of(outcome);
        ArticleJson article = Objects.requireNonNull(answer.getBody());
        return ResponseEntity.created(URI.create("/api/content/staff/articles/" + article.id()))
                .headers(answer.getHeaders())
                .body(article);
    }

    @PutMapping("/{id}")
    ResponseEntity<ArticleJson> revise(
            Staff staff,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ArticleInput input) {
        Article before = desk.article(id, staff);
        long expected = ApiAnswers.expected(ifMatch);
        ReadForm read = read(staff, input);
        return answers.of(
                save.revise(
                        before.id(),
                        expected,
                        text(read),
                        read.slug().orElse(before.slug()),
                        null,
                        staff.account()));
    }

    @PostMapping("/{id}/publication")
    ResponseEntity<ArticleJson> publish(
            Staff staff,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Publication publication) {
        Article before = desk.article(id, staff);
        Mailing mailing =
                switch (publication.mailing()) {
                    case "send" -> Mailing.SEND_TO_SUBSCRIBERS;
                    case "without" -> Mailing.WITHOUT_MAIL;
                    case null, default -> throw new ProblemException(ProblemType.BAD_REQUEST);
                };
        return answers.of(publish.publish(before.id(), ApiAnswers.expected(ifMatch), mailing));
    }

    @DeleteMapping("/{id}/publication")
    ResponseEntity<ArticleJson> withdraw(
            Staff staff,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Article before = desk.article(id, staff);
        return answers.of(withdraw.withdraw(before.id(), ApiAnswers.expected(ifMatch)));
    }

    private ReadForm read(Staff staff, ArticleInput input) {
        return ReadForm.of(input, desk.authors(staff), desk.topics());
    }

    private ArticleText text(ReadForm read) {
        ArticleText text = read.text();
        if (text == null) {
            throw answers.invalid(read.errors());
        }
        return text;
    }
}
