package dev.anteroom.content.page.studio;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.content.body.BodyRenderer;
import dev.anteroom.content.page.Page;
import dev.anteroom.content.page.PageId;
import dev.anteroom.content.page.PageOutcome;
import dev.anteroom.content.page.PageState;
import dev.anteroom.content.page.PageText;
import dev.anteroom.content.page.Pages;
import dev.anteroom.content.page.SavePage;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.studio.FieldErrors;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.Pressed;
import dev.anteroom.content.studio.StudioPage;
import dev.anteroom.content.view.Redirects;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Writing pages; for owners and editors. */
@Controller
class PageDeskController {

    private static final int LINE = 200;
    private static final int BODY = 200_000;
    private static final Slug NONE = new Slug("page");

    private final Pages pages;
    private final SavePage save;
    private final BodyRenderer bodies;
    private final Ids ids;

    PageDeskController(Pages pages, SavePage save, BodyRenderer bodies, Ids ids) {
        this.pages = pages;
        this.save = save;
        this.bodies = bodies;
        this.ids = ids;
    }

    @GetMapping("/studio/pages")
    Rendering list(Staff staff) {
        staff.require(Role.OWNER, Role.EDITOR);
        return new StudioPage("studio/pages").with("pages", pages.all()).render();
    }

    @GetMapping("/studio/pages/new")
    Rendering blank(Staff staff) {
        staff.require(Role.OWNER, Role.EDITOR);
        return form(PageForm.empty(), null).render();
    }

    @GetMapping("/studio/pages/{id}")
    Rendering edit(Staff staff, @PathVariable String id) {
        staff.require(Role.OWNER, Role.EDITOR);
        Page page = find(id);
        return form(PageForm.of(page), page).render();
    }

    @PostMapping("/studio/pages/new")
    Rendering start(Staff staff, @ModelAttribute PageForm form, @ModelAttribute Pressed pressed) {
        staff.require(Role.OWNER, Role.EDITOR);
        return write(new PageId(ids.next()), form, null, pressed);
    }

    @PostMapping("/studio/pages/{id}")
    Rendering write(
            Staff staff,
            @PathVariable String id,
            @ModelAttribute PageForm form,
            @ModelAttribute Pressed pressed) {
        staff.require(Role.OWNER, Role.EDITOR);
        Page page = find(id);
        return write(page.id(), form, page, pressed);
    }

    private Rendering write(PageId id, PageForm form, @Nullable Page before, Pressed pressed) {
        FieldErrors errors = new FieldErrors();
        PageText text =
                new PageText(
                        errors.required("title", form.title(), LINE),
                        errors.line("description", form.description(), LINE),
                        errors.body("markdown", form.markdown(), BODY));
        String wanted = form.slug().isBlank() ? form.title() : form.slug();
        Slug slug = errors.value("slug", wanted, Slug::from, "form.slug", NONE);
        PageState state =
                errors.value("state", form.state(), this::state, "form.choose", PageState.DRAFT);
        StudioPage page = form(form, before);
        if (!errors.isEmpty()) {
            return page.refused(errors).render();
        }
        if (pressed.isPreview()) {
            return page.with("preview", bodies.render(text.markdown()).html()).render();
        }
        long expected = before == null ? 0 : FormText.version(form.version());
        return answer(page, form, errors, save.save(id, expected, slug, text, state));
    }

    private static Rendering answer(
            StudioPage page, PageForm form, FieldErrors errors, PageOutcome outcome) {
        return switch (outcome) {
            case PageOutcome.Saved saved ->
                    Redirects.after("/studio/pages/" + saved.page().id().value() + "?done=saved");
            case PageOutcome.Overtaken overtaken ->
                    page.overtaken(
                                    form,
                                    PageForm.of(overtaken.theirs()),
                                    overtaken.theirs().version())
                            .render();
            case PageOutcome.SlugTaken _ -> {
                errors.add("slug", "form.slug-taken");
                yield page.refused(errors).render();
            }
            case PageOutcome.Missing _ -> throw new ProblemException(ProblemType.NOT_FOUND);
        };
    }

    private Optional<PageState> state(String code) {
        return Arrays.stream(PageState.values())
                .filter(known -> known.code().equals(code))
                .findFirst();
    }

    private Page find(String id) {
        return FormText.id(id)
                .map(PageId::new)
                .flatMap(pages::find)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private static StudioPage form(PageForm form, @Nullable Page page) {
        return new StudioPage("studio/page")
                .with("form", form)
                .with("version", form.version())
                .with("page", page)
                .with("states", PageState.values());
    }
}
