package dev.anteroom.standalone.console;

import java.io.PrintStream;

/** Where the launcher speaks to the person who started it, one line at a time. */
@FunctionalInterface
public interface Console {

    /** Says one line. */
    void say(String line);

    /** Speaks on standard output. */
    static Console standard() {
        PrintStream out = System.out;
        return line -> {
            out.println(line);
            out.flush();
        };
    }

    /** Says nothing, for tests. */
    static Console silent() {
        return line -> {};
    }
}
