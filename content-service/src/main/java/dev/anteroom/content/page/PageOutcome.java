package dev.anteroom.content.page;

/** What came of writing a page. */
public sealed interface PageOutcome {

    /** Written. */
    record Saved(Page page) implements PageOutcome {}

    /** Someone else was faster; this is what they wrote. */
    record Overtaken(Page theirs) implements PageOutcome {}

    /** The address belongs, or once belonged, to another page, or to a part of the site. */
    record SlugTaken() implements PageOutcome {}

    /** There is no such page. */
    record Missing() implements PageOutcome {}
}
