package dev.anteroom.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.anteroom.chassis.event.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractsTests {

    private static final EventType PERSON = new EventType("person.changed", 1);

    record Summarised(UUID personId, @Nullable String summary) {}

    record Unforgiving(int personId) {}

    @ParameterizedTest
    @MethodSource
    void everyExampleKeepsItsSchema(Path example) {
        Contracts contract = new Contracts(example.resolve("../..").normalize());

        assertThatCode(() -> contract.checkJson(Files.readString(example)))
                .doesNotThrowAnyException();
    }

    static List<Path> everyExampleKeepsItsSchema() {
        return Contracts.all().stream().flatMap(contract -> contract.examples().stream()).toList();
    }

    @Test
    void refusesWhatTheSchemaDoesNotAllow() {
        Contracts contract = Contracts.of(new EventType("person.removed", 1));

        assertThatThrownBy(() -> contract.check(Map.of("personId", "not a uuid")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("personId")
                .hasMessageContaining("removedAt");
    }

    @Test
    void readsEachExampleWithUnknownFieldsAndWithoutEachOptionalOne() throws IOException {
        List<Summarised> read = Contracts.of(PERSON).readAll(Summarised.class);

        // practitioner: itself, extended, without each of three; writer: itself, extended.
        assertThat(read).hasSize(7).filteredOn(person -> person.summary() == null).hasSize(3);
    }

    @Test
    void namesTheExampleThatCannotBeRead() {
        assertThatThrownBy(() -> Contracts.of(PERSON).readAll(Unforgiving.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("practitioner.json");
    }
}
