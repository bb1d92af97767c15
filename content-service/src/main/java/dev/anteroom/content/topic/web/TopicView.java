package dev.anteroom.content.topic.web;

import dev.anteroom.content.topic.Topic;
import dev.anteroom.content.view.Redirects;

/** A topic as pages show it. */
public record TopicView(String url, String name, String description) {

    public static TopicView of(Topic topic) {
        return new TopicView(
                "/topics/" + Redirects.encode(topic.slug().value()),
                topic.name(),
                topic.description());
    }
}
