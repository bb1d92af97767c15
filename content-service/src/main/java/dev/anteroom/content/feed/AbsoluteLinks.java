package dev.anteroom.content.feed;

/** Makes the links of a body hold outside the site. Bodies are clean, so attributes are quoted. */
final class AbsoluteLinks {

    private AbsoluteLinks() {}

    /**
     * The body with absolute addresses.
     *
     * @param publicUrl without a trailing slash
     * @param page absolute address of the page that the body stands on
     */
    static String of(String html, String publicUrl, String page) {
        return html.replace("href=\"/", "href=\"" + publicUrl + "/")
                .replace("src=\"/", "src=\"" + publicUrl + "/")
                .replace("href=\"#", "href=\"" + page + "#");
    }
}
