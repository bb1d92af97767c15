package dev.anteroom.content.page.studio;

import dev.anteroom.content.page.Page;
import dev.anteroom.content.page.PageState;
import dev.anteroom.content.studio.FormText;

/** The form of a page exactly as it was typed. */
record PageForm(
        String title,
        String slug,
        String description,
        String markdown,
        String state,
        String version) {

    PageForm {
        title = FormText.of(title);
        slug = FormText.of(slug);
        description = FormText.of(description);
        markdown = FormText.of(markdown);
        state = FormText.of(state);
        version = FormText.of(version);
    }

    static PageForm empty() {
        return new PageForm("", "", "", "", PageState.DRAFT.code(), "0");
    }

    static PageForm of(Page page) {
        return new PageForm(
                page.text().title(),
                page.slug().value(),
                page.text().description(),
                page.text().markdown(),
                page.state().code(),
                String.valueOf(page.version()));
    }
}
