package dev.anteroom.content.person;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.testing.Contracts;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonContractTests {

    @Test
    void changedKeepsItsContract() {
        Contracts.of(new EventType("person.changed", 1))
                .check(PersonChanged.of(PersonBuilder.aPerson()));
    }

    @Test
    void removedKeepsItsContract() {
        Contracts.of(new EventType("person.removed", 1))
                .check(new PersonRemoved(UUID.randomUUID(), Instant.EPOCH));
    }
}
