package dev.anteroom.content.person;

import dev.anteroom.content.body.Figure;
import dev.anteroom.content.link.WebLink;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person's page tells.
 *
 * @param zone where they work: free times are shown in it
 * @param summary what they do, in one or two sentences
 * @param markdown the biography as it was written
 * @param bookable whether clients may book them; false for one who only writes
 * @param rank order on pages, lowest first
 */
public record Profile(
        String name,
        String pronouns,
        String role,
        String credentials,
        ZoneId zone,
        String summary,
        List<Work> founded,
        List<Work> hosts,
        List<WebLink> links,
        List<String> languages,
        @Nullable Figure portrait,
        String markdown,
        boolean bookable,
        int rank) {

    public Profile {
        founded = List.copyOf(founded);
        hosts = List.copyOf(hosts);
        links = List.copyOf(links);
        languages = List.copyOf(languages);
    }
}
