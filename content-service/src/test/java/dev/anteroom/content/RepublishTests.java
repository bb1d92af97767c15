package dev.anteroom.content;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.outbox.Republisher;
import dev.anteroom.content.person.People;
import dev.anteroom.content.person.Person;
import dev.anteroom.content.testing.ContentTest;
import dev.anteroom.content.testing.FilledForm;
import dev.anteroom.content.testing.Told;
import dev.anteroom.content.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever lost what this service tells of people and the site is told all of it again. */
@ContentTest
class RepublishTests {

    @Autowired private List<Republisher> republishers;
    @Autowired private TransactionTemplate transaction;
    @Autowired private People people;
    @Autowired private Visitor visitor;
    @Autowired private Told told;

    @Test
    void everyoneAndTheSiteAreToldAgain() {
        FilledForm.at(visitor, "/studio/people/new")
                .with("name", "Left Long Ago")
                .with("role", "Therapist")
                .with("removed", "true")
                .send();
        await().until(() -> people.all().stream().allMatch(person -> !events(person).isEmpty()));
        List<Person> everyone = people.all();
        Map<Person, Integer> before =
                everyone.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), person -> events(person).size()));
        long sites = siteEvents();

        assertThat(republish()).isEqualTo(everyone.size() + 1);

        await().untilAsserted(() -> assertThat(siteEvents()).isGreaterThan(sites));
        for (Person person : everyone) {
            String[] again = again(person);
            await().untilAsserted(
                            () ->
                                    assertThat(events(person))
                                            .hasSizeGreaterThanOrEqualTo(
                                                    before.getOrDefault(person, 0) + again.length)
                                            .endsWith(again));
        }
    }

    private int republish() {
        return republishers.stream()
                .mapToInt(republisher -> transaction.execute(status -> republisher.republish()))
                .sum();
    }

    private static String[] again(Person person) {
        return person.removed()
                ? new String[] {"person.removed", "person.removed, forgotten"}
                : new String[] {"person.changed"};
    }

    private List<String> events(Person person) {
        return told.about(person.id().value().toString()).stream()
                .filter(event -> event.topic().equals("content.people"))
                .map(event -> event.type() + (event.json() == null ? ", forgotten" : ""))
                .toList();
    }

    private long siteEvents() {
        return told.about("site").stream()
                .filter(event -> event.topic().equals("content.site"))
                .count();
    }
}
