package dev.anteroom.chassis.operations;

import dev.anteroom.chassis.mail.HeldLetters;
import dev.anteroom.chassis.mail.MailLedger;
import java.io.PrintWriter;
import java.util.List;

/** Lists what a restore put on hold, and lets it go or discards it, a kind of letter at a time. */
final class HeldLettersCommand implements Command {

    private static final int DECISION = 2;

    private final MailLedger ledger;

    HeldLettersCommand(MailLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "held-letters";
    }

    @Override
    public boolean run(List<String> words, PrintWriter out) {
        if (words.equals(List.of("list"))) {
            return list(out);
        }
        return switch (words.size() == DECISION ? words.getFirst() : "") {
            case "send" -> tell("Let go", ledger.release(words.getLast()), words.getLast(), out);
            case "discard" ->
                    tell("Discarded", ledger.discard(words.getLast()), words.getLast(), out);
            default -> {
                out.println(
                        "Usage: held-letters list | held-letters send KIND"
                                + " | held-letters discard KIND");
                yield false;
            }
        };
    }

    private boolean list(PrintWriter out) {
        List<HeldLetters> found = ledger.held();
        if (found.isEmpty()) {
            out.println("No letters on hold.");
        }
        found.forEach(held -> out.println(line(held)));
        return true;
    }

    private static String line(HeldLetters held) {
        return String.join(
                "  ", held.kind(), String.valueOf(held.letters()), "since " + held.oldest());
    }

    private static boolean tell(String what, int letters, String kind, PrintWriter out) {
        out.println(
                letters == 0
                        ? "No letter of the kind " + kind + " is on hold: see held-letters list."
                        : what + ": " + letters + " of " + kind + ".");
        return letters > 0;
    }
}
