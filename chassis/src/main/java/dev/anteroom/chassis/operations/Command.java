package dev.anteroom.chassis.operations;

import java.io.PrintWriter;
import java.util.List;

/** Something that the service's jar does once and then exits. */
interface Command {

    /** The first word of the command line. */
    String name();

    /**
     * Runs it.
     *
     * @param words what follows the name
     * @return whether it succeeded
     */
    boolean run(List<String> words, PrintWriter out);
}
