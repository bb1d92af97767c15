package dev.anteroom.content.topic;

import dev.anteroom.content.purge.PageKeys;
import dev.anteroom.content.purge.PagePurge;
import dev.anteroom.content.slug.Slug;
import dev.anteroom.content.slug.SlugKind;
import dev.anteroom.content.slug.Slugs;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds a topic, or changes one. */
public class SaveTopic {

    private final TransactionTemplate transaction;
    private final Topics topics;
    private final Slugs slugs;
    private final PagePurge purge;

    SaveTopic(TransactionTemplate transaction, Topics topics, Slugs slugs, PagePurge purge) {
        this.transaction = transaction;
        this.topics = topics;
        this.slugs = slugs;
        this.purge = purge;
    }

    /**
     * Writes the topic unless someone else did since.
     *
     * @param expected the version that the writer saw; 0 for a new one
     * @param slug the wanted one; another topic's leads to a number behind it
     * @param rank its place among all, the smallest first
     */
    public TopicOutcome save(
            TopicId id, long expected, Slug slug, String name, String description, int rank) {
        return transaction.execute(
                status -> {
                    Optional<Topic> before = topics.lock(id);
                    long version = before.map(Topic::version).orElse(0L);
                    if (version != expected && before.isPresent()) {
                        return new TopicOutcome.Overtaken(before.get());
                    }
                    Slug own = slugs.claimFrom(SlugKind.TOPIC, slug.value(), id.value());
                    Topic topic = new Topic(id, version + 1, own, name, description, rank);
                    topics.write(topic);
                    purge.purge(
                            id.value().toString(),
                            Set.of(PageKeys.TOPICS, PageKeys.topic(id.value())));
                    return new TopicOutcome.Saved(topic);
                });
    }
}
