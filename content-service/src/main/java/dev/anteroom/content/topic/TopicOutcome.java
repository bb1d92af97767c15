package dev.anteroom.content.topic;

/** What became of saving a topic. */
public sealed interface TopicOutcome {

    record Saved(Topic topic) implements TopicOutcome {}

    /** Someone else saved it since; nothing was written. */
    record Overtaken(Topic theirs) implements TopicOutcome {}
}
