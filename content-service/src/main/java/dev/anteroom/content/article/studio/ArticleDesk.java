package dev.anteroom.content.article.studio;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.content.article.Article;
import dev.anteroom.content.article.ArticleId;
import dev.anteroom.content.article.Articles;
import dev.anteroom.content.person.People;
import dev.anteroom.content.person.Person;
import dev.anteroom.content.studio.FieldErrors;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.StudioPage;
import dev.anteroom.content.topic.Topic;
import dev.anteroom.content.topic.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fetches what the desk needs, for one who may have it. */
class ArticleDesk {

    private final Articles articles;
    private final People people;
    private final Topics topics;

    ArticleDesk(Articles articles, People people, Topics topics) {
        this.articles = articles;
        this.people = people;
        this.topics = topics;
    }

    /** The article, or 404, or 403. */
    Article article(@Nullable String id, Staff staff) {
        Article article =
                FormText.id(id)
                        .map(ArticleId::new)
                        .flatMap(articles::find)
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        ArticleAccess.require(staff, article.text().author());
        return article;
    }

    /** Whom this one may write for. */
    List<Person> authors(Staff staff) {
        return people.all().stream()
                .filter(person -> ArticleAccess.may(staff, person.id()))
                .toList();
    }

    List<Topic> topics() {
        return topics.all();
    }

    /**
     * The form, filled in.
     *
     * @param article what it changes; null before the first saving
     */
    StudioPage editor(Staff staff, ArticleForm form, @Nullable Article article) {
        return new StudioPage("studio/article")
                .with("form", form)
                .with("version", form.version())
                .with("article", article)
                .with("authors", authors(staff))
                .with("writesAll", ArticleAccess.all(staff))
                .with("topics", form.arranged(topics()));
    }

    /**
     * The form with the word that the body cannot be shown; for one that was saved before there was
     * a limit to its depth. Empty for all others.
     */
    Optional<StudioPage> refusal(Staff staff, Article article) {
        FieldErrors errors = new FieldErrors();
        errors.bodyDepth("markdown", article.text().markdown());
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(editor(staff, ArticleForm.of(article), article).refused(errors));
    }

    /** What the ids in a form stand for. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        people.all().forEach(p -> names.put(p.id().value().toString(), p.profile().name()));
        topics.all().forEach(topic -> names.put(topic.id().value().toString(), topic.name()));
        return names;
    }
}
