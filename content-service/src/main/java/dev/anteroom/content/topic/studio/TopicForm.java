package dev.anteroom.content.topic.studio;

import dev.anteroom.content.studio.FormText;
import dev.anteroom.content.topic.Topic;

/** The form of a topic exactly as it was typed. */
record TopicForm(String name, String slug, String description, String rank, String version) {

    TopicForm {
        name = FormText.of(name);
        slug = FormText.of(slug);
        description = FormText.of(description);
        rank = FormText.of(rank);
        version = FormText.of(version);
    }

    /** A new one, behind so many others. */
    static TopicForm empty(int others) {
        return new TopicForm("", "", "", String.valueOf(others + 1), "0");
    }

    static TopicForm of(Topic topic) {
        return new TopicForm(
                topic.name(),
                topic.slug().value(),
                topic.description(),
                String.valueOf(topic.rank()),
                String.valueOf(topic.version()));
    }
}
