package dev.anteroom.content.page;

import dev.anteroom.content.body.Body;
import dev.anteroom.content.body.BodyRenderer;
import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.purge.PagePurge;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.slug.SlugKind;
import dev.anteroom.content.slug.Slugs;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a page in whatever state it shall have. */
public class SavePage {

    private final TransactionTemplate transaction;
    private final Pages pages;
    private final Slugs slugs;
    private final PagePurge purge;
    private final BodyRenderer bodies;
    private final Clock clock;

    SavePage(
            TransactionTemplate transaction,
            Pages pages,
            Slugs slugs,
            PagePurge purge,
            BodyRenderer bodies,
            Clock clock) {
        this.transaction = transaction;
        this.pages = pages;
        this.slugs = slugs;
        this.purge = purge;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * Writes the page, unless someone else has since.
     *
     * @param expected the version that the writer has seen; 0 for a new page
     */
    public PageOutcome save(PageId id, long expected, Slug slug, PageText text, PageState state) {
        Body body = bodies.render(text.markdown());
        return transaction.execute(
                status -> {
                    Optional<Page> before = pages.lock(id);
                    if (before.isEmpty() && expected != 0) {
                        return new PageOutcome.Missing();
                    }
                    if (before.isPresent() && before.get().version() != expected) {
                        return new PageOutcome.Overtaken(before.get());
                    }
                    if (ReservedPaths.isReserved(slug)
                            || !slugs.claim(SlugKind.PAGE, slug, id.value())) {
                        status.setRollbackOnly();
                        return new PageOutcome.SlugTaken();
                    }
                    return new PageOutcome.Saved(
                            written(
                                    new Page(
                                            id,
                                            expected + 1,
                                            slug,
                                            state,
                                            text,
                                            body.html(),
                                            body.sections(),
                                            clock.instant())));
                });
    }

    private Page written(Page page) {
        pages.write(page);
        purge.purge(
                page.id().value().toString(),
                Set.of(PageKeys.PAGES, PageKeys.page(page.id().value())));
        return page;
    }
}
