package dev.anteroom.content.article;

import java.util.UUID;

/** Names an article for ever. */
public record ArticleId(UUID value) {}
