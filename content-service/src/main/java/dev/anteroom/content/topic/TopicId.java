package dev.anteroom.content.topic;

import java.util.UUID;

/** Names a topic for ever. */
public record TopicId(UUID value) {}
