package dev.anteroom.content.article.studio;

import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.content.article.ArticleState;
import dev.anteroom.content.article.DeskList;
import dev.anteroom.content.article.DeskRow;
import dev.anteroom.content.site.Sites;
import dev.anteroom.content.studio.FirstSteps;
import dev.anteroom.content.studio.StudioPage;
import dev.anteroom.content.view.Paging;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** The first page of the studio, and the list of articles. */
@Controller
class DeskController {

    private static final int RECENT = 8;
    private static final UUID NOBODY = new UUID(0, 0);

    private final DeskList list;
    private final Sites sites;
    private final FirstSteps steps;

    DeskController(DeskList list, Sites sites, FirstSteps steps) {
        this.list = list;
        this.sites = sites;
        this.steps = steps;
    }

    @GetMapping("/studio")
    Rendering dashboard(Staff staff) {
        Optional<UUID> author = author(staff);
        return new StudioPage("studio/dashboard")
                .with("counts", list.counts(author))
                .with("states", ArticleState.values())
                .with("rows", rows(list.page(Optional.empty(), author, RECENT, 0)))
                .with("steps", steps.of(staff))
                .render();
    }

    @GetMapping("/studio/articles")
    Rendering articles(
            Staff staff,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String page) {
        Optional<ArticleState> wanted =
                Arrays.stream(ArticleState.values())
                        .filter(known -> known.code().equals(state))
                        .findFirst();
        int number = Paging.number(page);
        List<DeskRowView> rows =
                rows(list.page(wanted, author(staff), Paging.SIZE + 1, Paging.offset(number)));
        return new StudioPage("studio/articles")
                .with("writesAll", ArticleAccess.all(staff))
                .with("state", wanted.orElse(null))
                .with("states", ArticleState.values())
                .with(
                        "paging",
                        Paging.of(
                                rows,
                                number,
                                "/studio/articles"
                                        + wanted.map(known -> "?state=" + known.code()).orElse("")))
                .render();
    }

    private List<DeskRowView> rows(List<DeskRow> rows) {
        var zone = sites.current().site().zone();
        return rows.stream().map(row -> DeskRowView.of(row, zone)).toList();
    }

    /** Practitioners see their own; one who stands for nobody on the site has none. */
    private static Optional<UUID> author(Staff staff) {
        return ArticleAccess.all(staff)
                ? Optional.empty()
                : Optional.of(Objects.requireNonNullElse(staff.person(), NOBODY));
    }
}
