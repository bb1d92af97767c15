package dev.anteroom.content.article;

import dev.anteroom.content.link.Href;

/**
 * What an article rests on.
 *
 * @param publisher may be empty
 * @param href where it can be read; empty for something on paper
 */
public record Source(String title, String publisher, String href) {

    public Source {
        if (title.isBlank() || !(href.isEmpty() || Href.isSafe(href))) {
            throw new IllegalArgumentException("Not a source");
        }
    }
}
