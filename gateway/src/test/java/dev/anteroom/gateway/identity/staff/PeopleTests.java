package dev.anteroom.gateway.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.testing.Contracts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeopleTests {

    private final People people = new People();
    private final PersonChanged follower = new PersonChanged(people);

    @Test
    void readsEveryExampleOfTheContract() {
        assertThat(Contracts.of(follower.type()).readAll(PersonChanged.Data.class))
                .isNotEmpty()
                .allSatisfy(person -> assertThat(person.personId()).isNotNull());
    }

    @Test
    void listsPeopleByNameAndTheChosenOneInAnyCase() {
        UUID gone = UUID.randomUUID();
        UUID anna = UUID.randomUUID();
        people.put(new People.Person(UUID.randomUUID(), "Zoe"));
        people.put(new People.Person(anna, "Anna"));

        AccountForm form = new AccountForm("A", "", gone.toString(), List.of("editor"));
        assertThat(people.choices(form))
                .extracting(People.Person::name)
                .containsExactlyInAnyOrder("Anna", "Zoe", gone.toString());

        follower.forget(anna.toString());
        follower.forget("not an id");
        assertThat(people.choices(AccountForm.empty()))
                .extracting(People.Person::name)
                .containsExactly("Zoe");
    }
}
