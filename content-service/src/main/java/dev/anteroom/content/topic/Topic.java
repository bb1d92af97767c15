package dev.anteroom.content.topic;

import dev.anteroom.content.slug.Slug;

/** What some articles are about. */
public record Topic(
        TopicId id, long version, Slug slug, String name, String description, int rank) {}
