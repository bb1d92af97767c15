package dev.anteroom.chassis.operations;

import dev.anteroom.chassis.inbox.Rebuild;
import java.io.PrintWriter;
import java.util.List;

/** Builds a replica anew from a compacted topic. */
final class RebuildCommand implements Command {

    static final String NAME = "rebuild";

    private final Rebuild rebuild;

    RebuildCommand(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean run(List<String> words, PrintWriter out) {
        if (words.size() != 1) {
            out.println("Usage: rebuild TOPIC");
            return false;
        }
        Rebuild.Outcome outcome = rebuild.from(words.getFirst());
        out.println("Applied " + outcome.applied() + " events.");
        outcome.refused()
                .forEach(event -> out.println("Passed over " + event.id() + ": " + event.reason()));
        return outcome.refused().isEmpty();
    }
}
