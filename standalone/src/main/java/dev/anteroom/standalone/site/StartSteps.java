package dev.anteroom.standalone.site;

/** What is done on the way while a site starts. */
public interface StartSteps {

    /** Nothing. */
    StartSteps NONE = new StartSteps() {};

    /** The databases stand ready, and no service has seen them yet. */
    default void beforeServices() {}

    /** The first page can be had; some services may be on their way still. */
    default void firstPage() {}
}
