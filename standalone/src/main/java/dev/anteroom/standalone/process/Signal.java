package dev.anteroom.standalone.process;

/** The signals that processes are ended with. */
public enum Signal {
    /** Asks: what services and Kafka stop on. */
    TERM,
    /** Asks PostgreSQL to stop without waiting for its clients. */
    INT,
    /** Ends PostgreSQL at once: it takes its children and its shared memory with it. */
    QUIT,
    /** Does not ask. */
    KILL;

    void send(long pid) {
        Tool.run("kill", "-" + name(), Long.toString(pid));
    }
}
