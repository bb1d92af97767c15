package dev.anteroom.content.card;

import dev.anteroom.content.topic.Topic;

/** A topic as pages show it. */
public record TopicView(String url, String name, String description) {

    public static TopicView of(Topic topic) {
        return new TopicView(
                "/topics/" + topic.slug().encoded(), topic.name(), topic.description());
    }
}
