package dev.anteroom.content.purge;

import java.util.UUID;

/** The surrogate keys of pages: what a page shows, so that a change of it finds the page. */
public final class PageKeys {

    /** Pages that list articles: the home page, lists, topics, people, feeds. */
    public static final String ARTICLES = "articles";

    /** Pages that list people. */
    public static final String PEOPLE = "people";

    /** Every page: the frame shows the site's name and navigation. */
    public static final String SITE = "site";

    /** Pages that list topics. */
    public static final String TOPICS = "topics";

    /** The list of staff-written pages: the sitemap. */
    public static final String PAGES = "pages";

    private PageKeys() {}

    public static String article(UUID id) {
        return "article:" + id;
    }

    public static String person(UUID id) {
        return "person:" + id;
    }

    public static String topic(UUID id) {
        return "topic:" + id;
    }

    public static String page(UUID id) {
        return "page:" + id;
    }
}
