package dev.anteroom.content.article.studio;

import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.content.article.Article;
import dev.anteroom.content.body.Body;
import dev.anteroom.content.body.BodyRenderer;
import dev.anteroom.content.body.ReadingTime;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.StudioPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;

/** How an article will look, before anyone else sees it. */
@Controller
class ArticlePreviewController {

    private final ArticleDesk desk;
    private final BodyRenderer bodies;

    ArticlePreviewController(ArticleDesk desk, BodyRenderer bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @GetMapping("/studio/articles/{id}/preview")
    Rendering saved(Staff staff, @PathVariable String id) {
        Article article = desk.article(id, staff);
        Body body = bodies.render(article.text().markdown());
        return new StudioPage("studio/preview")
                .with("article", article)
                .with("html", body.html())
                .with("minutes", new ReadingTime(body.words()).minutes())
                .with("authorName", desk.name(article.text().author()))
                .render();
    }

    /** What the script beside the text area shows while someone types; clean like every body. */
    @PostMapping(value = "/studio/preview", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String typed(Staff staff, PreviewForm form) {
        return bodies.render(FormText.of(form.markdown())).html();
    }

    /** What the script sends. */
    record PreviewForm(@Nullable String markdown) {}
}
