package dev.anteroom.content.body;

/**
 * A heading that readers can jump to.
 *
 * @param level 2 to 4
 * @param id the anchor, unique in its body
 * @param title the heading without markup
 */
public record Section(int level, String id, String title) {}
