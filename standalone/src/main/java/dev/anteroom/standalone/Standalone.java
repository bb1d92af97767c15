package dev.anteroom.standalone;

import dev.anteroom.standalone.command.CommandLine;
import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.console.Refusal;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The program behind {@code ./run}. */
public final class Standalone {

    private Standalone() {}

    /** Does what the arguments ask for; status 2 when something has to be put right first. */
    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        try {
            CommandLine.parse(arguments).run();
        } catch (Refusal refusal) {
            Console.complaints().say(String.valueOf(refusal.getMessage()));
            System.exit(2);
        }
    }
}
