package dev.anteroom.content.site;

import dev.anteroom.content.body.Figure;
import dev.anteroom.content.link.WebLink;
import org.jspecify.annotations.Nullable;

/** The words and the picture of the home page; what is empty is not shown. */
public record Welcome(
        String heading,
        String lead,
        @Nullable Figure picture,
        @Nullable WebLink primary,
        @Nullable WebLink secondary,
        String articlesHeading,
        String articlesLead,
        String peopleHeading,
        String peopleLead,
        String newsletterHeading,
        String newsletterLead) {

    /** Before anyone has written one. */
    public static Welcome none() {
        return new Welcome("", "", null, null, null, "", "", "", "", "", "");
    }
}
