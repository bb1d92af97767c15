package dev.anteroom.content.topic.studio;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.studio.FieldErrors;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.StudioPage;
import dev.anteroom.content.topic.SaveTopic;
import dev.anteroom.content.topic.Topic;
import dev.anteroom.content.topic.TopicId;
import dev.anteroom.content.topic.TopicOutcome;
import dev.anteroom.content.topic.Topics;
import dev.anteroom.content.view.Redirects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Naming topics; for owners and editors. */
@Controller
class TopicDeskController {

    private static final int NAME = 80;
    private static final int DESCRIPTION = 300;
    private static final Slug NONE = new Slug("topic");

    private final Topics topics;
    private final SaveTopic save;
    private final Ids ids;

    TopicDeskController(Topics topics, SaveTopic save, Ids ids) {
        this.topics = topics;
        this.save = save;
        this.ids = ids;
    }

    @GetMapping("/studio/topics")
    Rendering list(Staff staff) {
        staff.require(Role.OWNER, Role.EDITOR);
        return new StudioPage("studio/topics").with("topics", topics.all()).render();
    }

    @GetMapping("/studio/topics/new")
    Rendering blank(Staff staff) {
        staff.require(Role.OWNER, Role.EDITOR);
        return form(TopicForm.empty(topics.all().size()), null).render();
    }

    @GetMapping("/studio/topics/{id}")
    Rendering edit(Staff staff, @PathVariable String id) {
        staff.require(Role.OWNER, Role.EDITOR);
        Topic topic = find(id);
        return form(TopicForm.of(topic), topic).render();
    }

    @PostMapping("/studio/topics/new")
    Rendering start(Staff staff, @ModelAttribute TopicForm form) {
        staff.require(Role.OWNER, Role.EDITOR);
        return write(new TopicId(ids.next()), form, null);
    }

    @PostMapping("/studio/topics/{id}")
    Rendering change(Staff staff, @PathVariable String id, @ModelAttribute TopicForm form) {
        staff.require(Role.OWNER, Role.EDITOR);
        Topic topic = find(id);
        return write(topic.id(), form, topic);
    }

    private Rendering write(TopicId id, TopicForm form, @Nullable Topic before) {
        FieldErrors errors = new FieldErrors();
        String name = errors.required("name", form.name(), NAME);
        String description = errors.line("description", form.description(), DESCRIPTION);
        String wanted = form.slug().isBlank() ? form.name() : form.slug();
        Slug slug = errors.value("slug", wanted, Slug::from, "form.slug", NONE);
        int rank = errors.value("rank", form.rank(), TopicDeskController::rank, "form.number", 0);
        StudioPage page = form(form, before);
        if (!errors.isEmpty()) {
            return page.refused(errors).render();
        }
        long expected = before == null ? 0 : FormText.version(form.version());
        return switch (save.save(id, expected, slug, name, description, rank)) {
            case TopicOutcome.Saved _ -> Redirects.after("/studio/topics?done=saved");
            case TopicOutcome.Overtaken(Topic theirs) ->
                    page.overtaken(form, TopicForm.of(theirs), theirs.version()).render();
        };
    }

    private static Optional<Integer> rank(String text) {
        return text.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private Topic find(String id) {
        return FormText.id(id)
                .map(TopicId::new)
                .flatMap(topics::find)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private static StudioPage form(TopicForm form, @Nullable Topic topic) {
        return new StudioPage("studio/topic")
                .with("form", form)
                .with("version", form.version())
                .with("topic", topic);
    }
}
