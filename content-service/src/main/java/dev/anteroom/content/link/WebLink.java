package dev.anteroom.content.link;

/**
 * A link with its words.
 *
 * @param href a path of this site, or an address that {@link Href} finds safe
 */
public record WebLink(String label, String href) {

    public WebLink {
        if (label.isBlank() || !Href.isSafe(href)) {
            throw new IllegalArgumentException("Not a link");
        }
    }
}
