package dev.anteroom.standalone.process;

import dev.anteroom.standalone.console.Console;

/** Makes programs into processes that are kept running, and notes each. */
public final class Keeper {

    private final ProcessRecords records;
    private final Console console;

    public Keeper(ProcessRecords records, Console console) {
        this.records = records;
        this.console = console;
    }

    /** A process that is not started yet. */
    public KeptProcess keep(Program program) {
        return keep(program, () -> {});
    }

    /**
     * A process that is not started yet.
     *
     * @param before what is put in order before each of its starts
     */
    public KeptProcess keep(Program program, Runnable before) {
        return new KeptProcess(program, before, records, console);
    }
}
