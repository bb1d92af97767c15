package dev.anteroom.content.article.studio;

import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.content.article.Article;
import dev.anteroom.content.article.ArticleChecks;
import dev.anteroom.content.article.ArticleOutcome;
import dev.anteroom.content.article.Mailing;
import dev.anteroom.content.article.PublishArticle;
import dev.anteroom.content.article.WithdrawArticle;
import dev.anteroom.content.body.Body;
import dev.anteroom.content.body.BodyRenderer;
import dev.anteroom.content.studio.FieldErrors;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.StudioPage;
import dev.anteroom.content.view.Redirects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Publishing and withdrawing. Whether a letter goes out is asked each time and never assumed. */
@Controller
class PublishController {

    private final ArticleDesk desk;
    private final PublishArticle publish;
    private final WithdrawArticle withdraw;
    private final BodyRenderer bodies;

    PublishController(
            ArticleDesk desk,
            PublishArticle publish,
            WithdrawArticle withdraw,
            BodyRenderer bodies) {
        this.desk = desk;
        this.publish = publish;
        this.withdraw = withdraw;
        this.bodies = bodies;
    }

    /** What the form sends. */
    record PublishForm(@Nullable String mailing, @Nullable String version) {

        Optional<Mailing> choice() {
            return switch (mailing) {
                case "send" -> Optional.of(Mailing.SEND_TO_SUBSCRIBERS);
                case "without" -> Optional.of(Mailing.WITHOUT_MAIL);
                case null, default -> Optional.empty();
            };
        }
    }

    @GetMapping("/studio/articles/{id}/publish")
    Rendering ask(Staff staff, @PathVariable String id) {
        return page(staff, desk.article(id, staff)).render();
    }

    @PostMapping("/studio/articles/{id}/publish")
    Rendering publish(Staff staff, @PathVariable String id, @ModelAttribute PublishForm form) {
        Article article = desk.article(id, staff);
        Optional<StudioPage> refusal = desk.refusal(staff, article);
        if (refusal.isPresent()) {
            return refusal.get().render();
        }
        Optional<Mailing> mailing = form.choice();
        if (mailing.isEmpty()) {
            FieldErrors errors = new FieldErrors();
            errors.add("mailing", "form.choose");
            return page(staff, article).refused(errors).render();
        }
        return answer(
                staff,
                article,
                publish.publish(article.id(), FormText.version(form.version()), mailing.get()),
                "published");
    }

    @PostMapping("/studio/articles/{id}/withdraw")
    Rendering withdraw(Staff staff, @PathVariable String id, @ModelAttribute PublishForm form) {
        Article article = desk.article(id, staff);
        return answer(
                staff,
                article,
                withdraw.withdraw(article.id(), FormText.version(form.version())),
                "withdrawn");
    }

    private Rendering answer(Staff staff, Article before, ArticleOutcome outcome, String done) {
        return switch (outcome) {
            case ArticleOutcome.Done _ ->
                    Redirects.after(
                            "/studio/articles/" + before.id().value() + "/publish?done=" + done);
            case ArticleOutcome.Overtaken overtaken ->
                    page(staff, overtaken.theirs()).conflict(overtaken.theirs().version()).render();
            case ArticleOutcome.NotNow _ -> refused(staff, before, "publish.not-now");
            case ArticleOutcome.NothingToRead _ -> refused(staff, before, "publish.empty");
            case ArticleOutcome.Missing _, ArticleOutcome.SlugTaken _ ->
                    throw new IllegalStateException("Publishing does not answer " + outcome);
        };
    }

    private Rendering refused(Staff staff, Article article, String key) {
        FieldErrors errors = new FieldErrors();
        errors.add("mailing", key);
        return page(staff, article).refused(errors).render();
    }

    private StudioPage page(Staff staff, Article article) {
        return desk.refusal(staff, article).orElseGet(() -> readable(article));
    }

    private StudioPage readable(Article article) {
        Body body = bodies.render(article.text().markdown());
        return new StudioPage("studio/publish")
                .with("article", article)
                .with("version", article.version())
                .with("findings", ArticleChecks.of(article.text(), body));
    }
}
