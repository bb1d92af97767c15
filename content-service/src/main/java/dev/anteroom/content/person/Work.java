package dev.anteroom.content.person;

import dev.anteroom.content.link.Href;

/**
 * Something that a person founded or hosts: a practice, a podcast, a course.
 *
 * @param href where it is found; empty where nowhere
 */
public record Work(String name, String description, String href) {

    public Work {
        if (name.isBlank() || !(href.isEmpty() || Href.isSafe(href))) {
            throw new IllegalArgumentException("Not a work");
        }
    }
}
