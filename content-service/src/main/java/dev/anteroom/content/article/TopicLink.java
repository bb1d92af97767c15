package dev.anteroom.content.article;

import java.util.UUID;

/** A topic of an article, as it is linked. */
public record TopicLink(UUID id, String slug, String name) {}
