package dev.anteroom.content.site;

import dev.anteroom.content.link.WebLink;
import java.util.List;

/** A standing notice with ways on; none when its text is empty. */
public record Notice(String text, List<WebLink> links) {

    public Notice {
        links = List.copyOf(links);
    }

    /** No notice. */
    public static Notice none() {
        return new Notice("", List.of());
    }

    public boolean isEmpty() {
        return text.isBlank();
    }
}
