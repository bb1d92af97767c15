package dev.anteroom.content.person;

/** What came of writing a person. */
public sealed interface SavePersonOutcome {

    /** Written. */
    record Saved(Person person) implements SavePersonOutcome {}

    /** Someone else was faster; this is what they wrote. */
    record Overtaken(Person theirs) implements SavePersonOutcome {}

    /** The slug belongs, or once belonged, to another. */
    record SlugTaken() implements SavePersonOutcome {}
}
