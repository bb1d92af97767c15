package dev.anteroom.content.site;

/** What came of new settings. */
public sealed interface SettleOutcome {

    /** They are in force. */
    record Settled(SettledSite site) implements SettleOutcome {}

    /** Someone else was faster; these are theirs. */
    record Overtaken(SettledSite theirs) implements SettleOutcome {}
}
