package dev.anteroom.standalone.console;

import java.io.PrintStream;

/** Where the launcher speaks to the person who started it, one line at a time. */
@FunctionalInterface
public interface Console {

    /** Says one line. */
    void say(String line);

    /** Speaks on standard output. */
    static Console standard() {
        return on(System.out);
    }

    /** Speaks on standard error: of what cannot be done. */
    static Console complaints() {
        return on(System.err);
    }

    private static Console on(PrintStream stream) {
        return line -> {
            stream.println(line);
            stream.flush();
        };
    }

    /** Says nothing, for tests. */
    static Console silent() {
        return line -> {};
    }
}
