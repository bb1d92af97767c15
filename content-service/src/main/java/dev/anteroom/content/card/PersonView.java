package dev.anteroom.content.card;

import dev.anteroom.content.body.Figure;
import dev.anteroom.content.link.WebLink;
import dev.anteroom.content.person.Person;
import dev.anteroom.content.person.PersonCard;
import dev.anteroom.content.person.Profile;
import dev.anteroom.content.person.Work;
import dev.anteroom.content.view.DateText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as pages show them.
 *
 * @param firstName what they are called in "Work with …"
 * @param nextFree the next free time in their own zone
 * @param bookable whether a way to their calendar is shown
 * @param shown false for one who left: nothing leads to their page
 */
public record PersonView(
        UUID id,
        String url,
        String bookUrl,
        String name,
        String firstName,
        String pronouns,
        String role,
        String credentials,
        String summary,
        List<Work> founded,
        List<Work> hosts,
        List<WebLink> links,
        List<String> languages,
        @Nullable Figure portrait,
        String html,
        @Nullable DateText nextFree,
        boolean bookable,
        boolean shown) {

    public static PersonView of(PersonCard card) {
        Person person = card.person();
        Profile profile = person.profile();
        String slug = person.slug().encoded();
        return new PersonView(
                person.id().value(),
                "/people/" + slug,
                "/book/" + slug,
                profile.name(),
                profile.name().split(" ", 2)[0],
                profile.pronouns(),
                profile.role(),
                profile.credentials(),
                profile.summary(),
                profile.founded(),
                profile.hosts(),
                profile.links(),
                profile.languages(),
                profile.portrait(),
                person.html(),
                card.nextFree() == null ? null : DateText.time(card.nextFree(), profile.zone()),
                profile.bookable() && !person.removed(),
                !person.removed());
    }
}
