package dev.anteroom.content.article;

import java.time.Instant;
import java.util.UUID;

/** An article as the studio lists it. */
public record DeskRow(
        UUID id,
        String title,
        ArticleState state,
        int publicationNumber,
        String authorName,
        Instant changedAt) {}
