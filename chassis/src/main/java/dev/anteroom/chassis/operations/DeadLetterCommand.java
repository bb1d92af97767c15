package dev.anteroom.chassis.operations;

import dev.anteroom.chassis.inbox.DeadLetter;
import dev.anteroom.chassis.inbox.DeadLetters;
import dev.anteroom.chassis.inbox.ReplayOutcome;
import java.io.PrintWriter;
import java.util.List;

/** Lists and replays what the service could not handle. */
final class DeadLetterCommand implements Command {

    static final String NAME = "dead-letters";

    private static final String REPLAYED_BY = "command line";

    private final DeadLetters letters;

    DeadLetterCommand(DeadLetters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean run(List<String> words, PrintWriter out) {
        if (words.equals(List.of("list"))) {
            return list(out);
        }
        if (words.size() == 2 && words.getFirst().equals("replay")) {
            return replay(words.getLast(), out);
        }
        out.println("Usage: dead-letters list | dead-letters replay ID");
        return false;
    }

    private boolean list(PrintWriter out) {
        List<DeadLetter> found = letters.list();
        if (found.isEmpty()) {
            out.println("No dead letters.");
        }
        found.forEach(letter -> out.println(line(letter)));
        return true;
    }

    private static String line(DeadLetter letter) {
        DeadLetter.Replay replay = letter.replay();
        return String.join(
                "  ",
                letter.id(),
                letter.since().toString(),
                String.valueOf(letter.type()),
                letter.key(),
                letter.reason(),
                replay == null ? "waiting" : "replayed " + replay.at() + " by " + replay.by());
    }

    private boolean replay(String id, PrintWriter out) {
        return switch (letters.replay(id, REPLAYED_BY)) {
            case ReplayOutcome.Replayed ignored -> {
                out.println("Replayed " + id + ".");
                yield true;
            }
            case ReplayOutcome.Unknown ignored -> {
                out.println("There is no dead letter " + id + ": see dead-letters list.");
                yield false;
            }
            case ReplayOutcome.Unwanted ignored -> {
                out.println(id + " stays: nothing in this service handles its type.");
                yield false;
            }
            case ReplayOutcome.FailedAgain failed -> {
                out.println(id + " failed again and stays: " + failed.reason());
                yield false;
            }
        };
    }
}
