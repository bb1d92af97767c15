package dev.anteroom.content.person.studio;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.content.person.People;
import dev.anteroom.content.person.Person;
import dev.anteroom.content.person.PersonId;
import dev.anteroom.content.person.SavePerson;
import dev.anteroom.content.person.SavePersonOutcome;
import dev.anteroom.content.picture.Pictures;
import dev.anteroom.content.site.Sites;
import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.studio.StudioPage;
import dev.anteroom.content.studio.Zones;
import dev.anteroom.content.view.Redirects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Writing profiles: owners and editors everyone's, practitioners their own. */
@Controller
class PersonDeskController {

    private final People people;
    private final SavePerson save;
    private final Pictures pictures;
    private final Sites sites;
    private final Ids ids;

    PersonDeskController(People people, SavePerson save, Pictures pictures, Sites sites, Ids ids) {
        this.people = people;
        this.save = save;
        this.pictures = pictures;
        this.sites = sites;
        this.ids = ids;
    }

    @GetMapping("/studio/people")
    Rendering list(Staff staff) {
        return new StudioPage("studio/people")
                .with("people", people.all().stream().filter(p -> may(staff, p.id())).toList())
                .with("mayAdd", all(staff))
                .render();
    }

    @GetMapping("/studio/people/new")
    Rendering blank(Staff staff) {
        staff.require(Role.OWNER, Role.EDITOR);
        return form(PersonForm.empty(sites.current().site().zone().getId()), null).render();
    }

    @GetMapping("/studio/people/{id}")
    Rendering edit(Staff staff, @PathVariable String id) {
        Person person = find(id, staff);
        return form(PersonForm.of(person), person).render();
    }

    @PostMapping("/studio/people/new")
    Rendering start(Staff staff, @ModelAttribute PersonForm form) {
        staff.require(Role.OWNER, Role.EDITOR);
        return write(new PersonId(ids.next()), form, null, false);
    }

    @PostMapping("/studio/people/{id}")
    Rendering write(Staff staff, @PathVariable String id, @ModelAttribute PersonForm form) {
        Person person = find(id, staff);
        // Nobody takes themselves off the site, or puts themselves back.
        boolean removed = all(staff) ? form.removed() != null : person.removed();
        return write(person.id(), form, person, removed);
    }

    private Rendering write(
            PersonId id, PersonForm form, @Nullable Person before, boolean removed) {
        ReadProfile read = ReadProfile.of(form, pictures);
        StudioPage page = form(form, before);
        if (!read.errors().isEmpty()) {
            return page.refused(read.errors()).render();
        }
        long expected = before == null ? 0 : FormText.version(form.version());
        return switch (save.save(id, expected, read.slug(), read.profile(), removed)) {
            case SavePersonOutcome.Saved saved ->
                    Redirects.after(
                            "/studio/people/" + saved.person().id().value() + "?done=saved");
            case SavePersonOutcome.Overtaken overtaken ->
                    page.overtaken(
                                    form,
                                    PersonForm.of(overtaken.theirs()),
                                    overtaken.theirs().version())
                            .render();
            case SavePersonOutcome.SlugTaken _ -> {
                read.errors().add("slug", "form.slug-taken");
                yield page.refused(read.errors()).render();
            }
        };
    }

    private Person find(String id, Staff staff) {
        Person person =
                FormText.id(id)
                        .map(PersonId::new)
                        .flatMap(people::find)
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        if (!may(staff, person.id())) {
            staff.require(Role.OWNER, Role.EDITOR);
        }
        return person;
    }

    private static boolean all(Staff staff) {
        return staff.hasAny(Role.OWNER, Role.EDITOR);
    }

    private static boolean may(Staff staff, PersonId person) {
        return all(staff) || person.value().equals(staff.person());
    }

    private static StudioPage form(PersonForm form, @Nullable Person person) {
        return new StudioPage("studio/person")
                .with("form", form)
                .with("version", form.version())
                .with("person", person)
                .with("zones", Zones.names());
    }
}
