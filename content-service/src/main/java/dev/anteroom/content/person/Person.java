package dev.anteroom.content.person;

import dev.anteroom.content.slug.Slug;

/**
 * Someone who works in the practice, or did.
 *
 * @param version rises with every change
 * @param html the biography as it is shown
 * @param removed no longer shown; their articles stay
 */
public record Person(
        PersonId id, long version, Slug slug, Profile profile, String html, boolean removed) {}
