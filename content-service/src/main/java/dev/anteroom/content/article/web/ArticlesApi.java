package dev.anteroom.content.article.web;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.content.article.ArticleCard;
import dev.anteroom.content.article.ArticleLists;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published articles for programs. */
@RestController
class ArticlesApi {

    private static final int PAGE = 50;

    private final ArticleLists lists;
    private final PageSettings settings;

    ArticlesApi(ArticleLists lists, PageSettings settings) {
        this.lists = lists;
        this.settings = settings;
    }

    /**
     * One page of the list.
     *
     * @param next what to send as {@code cursor} for the page after; absent on the last
     */
    record ArticlePage(List<ListedArticle> articles, @Nullable String next) {}

    @GetMapping("/api/content/articles")
    ArticlePage articles(@RequestParam(required = false) @Nullable String cursor) {
        List<ArticleCard> cards =
                cursor == null ? lists.latest(PAGE + 1, 0) : from(cursor, PAGE + 1);
        List<ArticleCard> shown = cards.stream().limit(PAGE).toList();
        return new ArticlePage(
                shown.stream().map(card -> ListedArticle.of(card, settings)).toList(),
                cards.size() > PAGE ? Cursor.after(shown.getLast()).toString() : null);
    }

    private List<ArticleCard> from(String text, int most) {
        Cursor cursor =
                Cursor.parse(text).orElseThrow(() -> new ProblemException(ProblemType.BAD_REQUEST));
        return lists.before(cursor.publishedAt(), cursor.id(), most);
    }
}
