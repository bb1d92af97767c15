package dev.anteroom.chassis.flow;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.inbox.DeadLetter;
import dev.anteroom.chassis.inbox.DeadLetters;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.CommandProcess;
import dev.anteroom.chassis.testing.CommandProcess.Ended;
import dev.anteroom.chassis.testing.StaffTokens;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(RunningService.NAME)
@Order(1) // one of the longest
class OperatorTests {

    private final RunningService service = RunningService.shared();
    private final String owner = StaffTokens.shared().tokenWith(Role.OWNER);
    private final String editor = StaffTokens.shared().tokenWith(Role.EDITOR);

    @Test
    void onlyOwnersListAndReplayDeadLetters() throws Exception {
        DeadLetter dead = deadLetter("poison of the owner");
        String replay = "/api/probe/dead-letters/" + dead.id() + "/replay";

        assertThat(service.http("GET", "/api/probe/dead-letters", "").statusCode()).isEqualTo(401);
        assertThat(service.http("GET", "/api/probe/dead-letters", editor).statusCode())
                .isEqualTo(403);
        assertThat(service.http("GET", "/api/probe/dead-letters", owner).body())
                .contains(dead.id(), "IllegalStateException")
                .doesNotContain("the words of a client");
        assertThat(service.http("POST", replay, editor).statusCode()).isEqualTo(403);
        assertThat(service.http("POST", replay.replace("notes", "nots"), owner).statusCode())
                .isEqualTo(404);

        service.bean(NoteHandler.class).mend();
        assertThat(service.http("POST", replay, owner).statusCode()).isEqualTo(200);

        assertThat(service.notes().of(dead.key())).hasSize(1);
    }

    @Test
    void ownersHaveAllStateRepublished() throws Exception {
        String key = "state-" + UUID.randomUUID();
        service.append(key, 1, "x");
        await().until(() -> !service.notes().of(key).isEmpty());

        assertThat(service.http("POST", "/api/probe/republish", editor).statusCode())
                .isEqualTo(403);
        assertThat(service.http("POST", "/api/probe/republish", owner).statusCode()).isEqualTo(200);

        await().until(() -> service.notes().heard(key).size() == 2);
    }

    @Test
    void theJarListsAndReplaysFromTheCommandLine() throws Exception {
        DeadLetter dead = deadLetter("poison of the operator");

        Ended listed = command("dead-letters", "list");
        assertThat(listed.output()).contains(dead.id(), "waiting");
        assertThat(listed.status()).isZero();

        Ended replayed = command("dead-letters", "replay", dead.id(), "--probe.mended=true");
        assertThat(replayed).isEqualTo(new Ended(0, "Replayed " + dead.id() + ".\n"));
        assertThat(service.notes().of(dead.key())).hasSize(1);
    }

    private DeadLetter deadLetter(String text) {
        String key = "operator-" + UUID.randomUUID();
        service.bean(NoteHandler.class).breakAgain();
        service.append(key, 1, text);
        return await().until(() -> find(key), Optional::isPresent).orElseThrow();
    }

    private Optional<DeadLetter> find(String key) {
        return service.bean(DeadLetters.class).list().stream()
                .filter(dead -> dead.key().equals(key))
                .findFirst();
    }

    private Ended command(String... words) throws IOException, InterruptedException {
        return CommandProcess.run(
                NoteService.class,
                Stream.concat(service.arguments().stream(), Stream.of(words)).toList());
    }
}
