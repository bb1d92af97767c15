package dev.anteroom.content.article;

import dev.anteroom.content.person.PersonId;
import dev.anteroom.content.topic.TopicId;
import java.util.List;

/**
 * What an author writes.
 *
 * @param lead one or two sentences under the title
 * @param description for search results and shared links; may be empty
 * @param markdown the body
 * @param health whether the health notice and the crisis line are shown
 * @param topics the main one first
 */
public record ArticleText(
        String title,
        String lead,
        String description,
        String markdown,
        boolean health,
        Invitation invitation,
        List<Source> sources,
        PersonId author,
        List<TopicId> topics) {

    public ArticleText {
        if (title.isBlank()) {
            throw new IllegalArgumentException("An article needs a title");
        }
        sources = List.copyOf(sources);
        topics = List.copyOf(topics);
    }
}
