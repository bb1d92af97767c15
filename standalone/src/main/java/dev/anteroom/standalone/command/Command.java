package dev.anteroom.standalone.command;

/** Something that {@code ./run} does. */
@FunctionalInterface
public interface Command {

    /** Does it; returns when it is done. */
    void run();
}
