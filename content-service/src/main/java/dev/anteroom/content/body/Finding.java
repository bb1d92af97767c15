package dev.anteroom.content.body;

/**
 * Something that the author may want to mend before others read it.
 *
 * @param kind what it is
 * @param detail the words that it is about, such as a heading or an address
 */
public record Finding(Kind kind, String detail) {

    /** What can be found; the explanation is in the message bundle. */
    public enum Kind {
        /** A picture without a description. */
        MISSING_ALT,
        /** A picture that this site does not have; it is left out. */
        UNKNOWN_PICTURE,
        /** A heading that skips a level. */
        HEADING_JUMP,
        /** HTML, which is shown as the letters that it is. */
        RAW_HTML,
        /** A paragraph that few will read to its end. */
        LONG_PARAGRAPH,
        /** No description for search results and shared links. */
        NO_DESCRIPTION,
        /** A health article that names no source. */
        NO_SOURCES,
        /** A title that search results will cut. */
        LONG_TITLE
    }
}
