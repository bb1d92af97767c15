package dev.anteroom.gateway.identity.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The people of the site by name, so that an account can be given its person. */
class People {

    private final Map<UUID, Person> byId = new ConcurrentHashMap<>();

    void put(Person person) {
        byId.put(person.id(), person);
    }

    void remove(UUID id) {
        byId.remove(id);
    }

    /** By name; one who is chosen is listed even when nothing is known of them. */
    List<Person> choices(AccountForm form) {
        Stream<Person> chosen =
                form
                        .personId()
                        .filter(id -> !byId.containsKey(id))
                        .map(id -> new Person(id, id.toString()))
                        .stream();
        return Stream.concat(byId.values().stream(), chosen)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** Someone who works here, as the site knows them. */
    record Person(UUID id, String name) {}
}
