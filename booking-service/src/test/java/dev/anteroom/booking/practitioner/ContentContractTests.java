package dev.anteroom.booking.practitioner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.event.EventType;
import dev.anteroom.chassis.testing.Contracts;
import org.junit.jupiter.api.Test;

class ContentContractTests {

    @Test
    void readsEveryExampleOfAPerson() {
        assertThat(
                        Contracts.of(new EventType("person.changed", 1))
                                .readAll(PersonChanged.Data.class))
                .isNotEmpty()
                .allSatisfy(data -> assertThat(data.practitioner().name()).isNotBlank());
    }

    @Test
    void readsEveryExampleOfARemoval() {
        assertThat(
                        Contracts.of(new EventType("person.removed", 1))
                                .readAll(PersonRemoved.Data.class))
                .isNotEmpty()
                .allSatisfy(data -> assertThat(data.personId()).isNotNull());
    }
}
