package dev.anteroom.standalone.backup;

import dev.anteroom.standalone.console.Console;
import dev.anteroom.standalone.console.Refusal;
import dev.anteroom.standalone.process.Tool;
import dev.anteroom.standalone.service.Service;
import dev.anteroom.standalone.site.Errand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Erases again what had been erased when a backup brought it back. A service that erases people
 * appends a keyed hash to its journal ({@code anteroom.erasures.journal}), which no backup contains
 * and no restore replaces, and knows the command {@code replay-erasures JOURNAL}.
 */
final class Erasures {

    private final Errand errand;
    private final Console console;

    Erasures(Errand errand, Console console) {
        this.errand = errand;
        this.console = console;
    }

    void replay() {
        for (Service service : Service.values()) {
            Path journal = errand.erasures(service);
            if (Files.exists(journal)) {
                Tool.Result result =
                        errand.run(service, List.of("replay-erasures", journal.toString()));
                if (!result.good()) {
                    throw new Refusal(
                            "The erasures of "
                                    + service.id()
                                    + " were not done again: "
                                    + result.output());
                }
                console.say("Erased again in " + service.id() + ". " + result.output());
            }
        }
    }
}
