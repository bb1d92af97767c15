package dev.anteroom.content.page;

/**
 * What staff write.
 *
 * @param description for search results; may be empty
 */
public record PageText(String title, String description, String markdown) {}
