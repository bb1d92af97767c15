package dev.anteroom.content.article.studio;

import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.content.article.Article;
import dev.anteroom.content.article.ArticleOutcome;
import dev.anteroom.content.article.ArticleText;
import dev.anteroom.content.article.SaveArticle;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.StudioPage;
import dev.anteroom.content.view.Redirects;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Writing: the form, and saving without overwriting anyone. */
@Controller
class WriteController {

    private final ArticleDesk desk;
    private final SaveArticle save;
    private final Clock clock;

    WriteController(ArticleDesk desk, SaveArticle save, Clock clock) {
        this.desk = desk;
        this.save = save;
        this.clock = clock;
    }

    @GetMapping("/studio/articles/new")
    Rendering blank(Staff staff) {
        UUID person = staff.person();
        return desk.editor(
                        staff, ArticleForm.empty(person == null ? null : person.toString()), null)
                .render();
    }

    @PostMapping("/studio/articles/new")
    Rendering start(Staff staff, @ModelAttribute ArticleForm form) {
        ReadForm read = ReadForm.of(form, desk.authors(staff), desk.topics());
        StudioPage page = desk.editor(staff, form, null);
        ArticleText text = read.text();
        if (text == null) {
            return page.refused(read.errors()).render();
        }
        return answer(page, read, form, save.start(text, read.slug(), staff.account()));
    }

    @GetMapping("/studio/articles/{id}")
    Rendering edit(Staff staff, @PathVariable String id) {
        Article article = desk.article(id, staff);
        return desk.editor(staff, ArticleForm.of(article), article).render();
    }

    @PostMapping("/studio/articles/{id}")
    Rendering write(Staff staff, @PathVariable String id, @ModelAttribute ArticleForm form) {
        Article before = desk.article(id, staff);
        ReadForm read = ReadForm.of(form, desk.authors(staff), desk.topics());
        StudioPage page = desk.editor(staff, form, before);
        ArticleText text = read.text();
        if (text == null) {
            return page.refused(read.errors()).render();
        }
        return answer(
                page,
                read,
                form,
                save.revise(
                        before.id(),
                        FormText.version(form.version()),
                        text,
                        read.slug().orElse(before.slug()),
                        form.told() == null ? null : clock.instant(),
                        staff.account()));
    }

    private Rendering answer(
            StudioPage page, ReadForm read, ArticleForm form, ArticleOutcome outcome) {
        return switch (outcome) {
            case ArticleOutcome.Done done ->
                    Redirects.after(
                            "/studio/articles/" + done.article().id().value() + "?done=saved");
            case ArticleOutcome.Overtaken overtaken ->
                    page.overtaken(
                                    form,
                                    ArticleForm.of(overtaken.theirs()),
                                    overtaken.theirs().version(),
                                    desk.names())
                            .render();
            case ArticleOutcome.SlugTaken _ -> {
                read.errors().add("slug", "form.slug-taken");
                yield page.refused(read.errors()).render();
            }
            case ArticleOutcome.Missing _,
                    ArticleOutcome.NotNow _,
                    ArticleOutcome.NothingToRead _ ->
                    throw new IllegalStateException("Saving does not answer " + outcome);
        };
    }
}
