package dev.anteroom.content.article.studio;

import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.content.article.Article;
import dev.anteroom.content.article.ArticleId;
import dev.anteroom.content.article.ArticleText;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.studio.StudioPage;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** How an article will look to readers, before anyone else sees it. Nothing is saved by looking. */
@Controller
class PreviewController {

    private static final Slug UNNAMED = new Slug("article");

    private final ArticleDesk desk;
    private final PreviewArticle preview;
    private final Ids ids;
    private final Clock clock;

    PreviewController(ArticleDesk desk, PreviewArticle preview, Ids ids, Clock clock) {
        this.desk = desk;
        this.preview = preview;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Which article the form is about.
     *
     * @param article its id; nothing before the first saving
     */
    record Written(@Nullable String article) {

        boolean isSaved() {
            return article != null && !article.isBlank();
        }
    }

    @GetMapping("/studio/articles/{id}/preview")
    Rendering saved(Staff staff, @PathVariable String id) {
        Article article = desk.article(id, staff);
        return desk.refusal(staff, article)
                .map(StudioPage::render)
                .orElseGet(() -> preview.page(article, "/studio/articles/" + article.id().value()));
    }

    /** What stands in the form; one that could not be saved comes back with all that was typed. */
    @PostMapping("/studio/preview")
    Rendering typed(
            Staff staff, @ModelAttribute ArticleForm form, @ModelAttribute Written written) {
        @Nullable Article before =
                written.isSaved() ? desk.article(written.article(), staff) : null;
        ReadForm read = ReadForm.of(form, desk.authors(staff), desk.topics());
        @Nullable ArticleText text = read.text();
        if (text == null) {
            return desk.editor(staff, form, before).refused(read.errors()).render();
        }
        return preview.page(article(before, read, text, form), null);
    }

    private Article article(
            @Nullable Article before, ReadForm read, ArticleText text, ArticleForm form) {
        if (before == null) {
            Slug slug = read.slug().or(() -> Slug.from(text.title())).orElse(UNNAMED);
            return Article.draft(new ArticleId(ids.next()), slug, text);
        }
        return before.revised(
                read.slug().orElse(before.slug()),
                text,
                form.told() == null ? null : clock.instant());
    }
}
