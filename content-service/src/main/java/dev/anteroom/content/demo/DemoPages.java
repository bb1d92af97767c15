package dev.anteroom.content.demo;

import dev.anteroom.content.page.PageId;
import dev.anteroom.content.page.PageOutcome;
import dev.anteroom.content.page.PageState;
import dev.anteroom.content.page.PageText;
import dev.anteroom.content.page.SavePage;
import dev.anteroom.content.slug.Slug;
import java.util.UUID;

/** Writes the demo's pages. */
final class DemoPages {

    private DemoPages() {}

    static void load(DemoFiles files, DemoPictures pictures, SavePage save) {
        for (DemoFile file : files.documents("pages")) {
            DemoMap front = file.front();
            PageText text =
                    new PageText(
                            front.text("title"),
                            front.text("description"),
                            pictures.addressed(file.body()));
            PageOutcome outcome =
                    save.save(
                            new PageId(UUID.fromString(front.text("id"))),
                            0,
                            new Slug(front.text("slug")),
                            text,
                            PageState.PUBLISHED);
            if (!(outcome instanceof PageOutcome.Saved)) {
                throw new IllegalStateException("A demo page was not saved: " + outcome);
            }
        }
    }
}
