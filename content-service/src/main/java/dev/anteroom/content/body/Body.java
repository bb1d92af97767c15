package dev.anteroom.content.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that is ready to be shown.
 *
 * @param html clean, by {@link Vocabulary}
 * @param sections its headings, in order
 * @param words how many words a reader reads
 * @param picture the first picture, if there is one
 * @param findings what the author may want to mend
 */
public record Body(
        String html,
        List<Section> sections,
        int words,
        @Nullable Figure picture,
        List<Finding> findings) {

    public Body {
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
    }
}
