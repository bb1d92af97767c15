package dev.anteroom.content.article.studio;

import dev.anteroom.content.article.DeskRow;
import dev.anteroom.content.view.DateText;
import java.time.ZoneId;

/** An article as the studio's lists show it. */
record DeskRowView(
        String url,
        String title,
        String state,
        int publicationNumber,
        String authorName,
        DateText changed) {

    static DeskRowView of(DeskRow row, ZoneId zone) {
        return new DeskRowView(
                "/studio/articles/" + row.id(),
                row.title(),
                row.state().code(),
                row.publicationNumber(),
                row.authorName(),
                DateText.time(row.changedAt(), zone));
    }
}
