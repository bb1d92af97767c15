package dev.anteroom.chassis.operations;

import java.io.PrintWriter;
import java.util.List;

/** Tells all state of the service again; its running replicas relay it. */
final class RepublishCommand implements Command {

    static final String NAME = "republish";

    private final Republication republication;

    RepublishCommand(Republication republication) {
        this.republication = republication;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean run(List<String> words, PrintWriter out) {
        out.println("Republished " + republication.run() + " events.");
        return true;
    }
}
