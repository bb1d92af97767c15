package dev.anteroom.content.article.web;

/**
 * A body whose first picture stands above the text. Only a picture that comes before the first
 * heading opens an article; any other belongs to its section and stays there.
 *
 * @param figure the picture with its caption as HTML; empty when no picture opens the article
 * @param html the body without it
 */
record OpeningFigure(String figure, String html) {

    private static final String BEGIN = "<figure>";
    private static final String END = "</figure>";

    /** Takes the picture out of a clean body. */
    static OpeningFigure of(String body) {
        int begin = body.indexOf(BEGIN);
        int end = body.indexOf(END, begin + 1);
        int heading = body.indexOf("<h");
        if (begin < 0 || end < 0 || (heading >= 0 && heading < begin)) {
            return new OpeningFigure("", body);
        }
        String inner = body.substring(begin + BEGIN.length(), end);
        return new OpeningFigure(
                "<figure class=\"opening\">" + soon(inner) + END,
                body.substring(0, begin) + body.substring(end + END.length()));
    }

    /** It is seen at once, so it does not wait to be scrolled to. */
    private static String soon(String figure) {
        return figure.replace("loading=\"lazy\"", "fetchpriority=\"high\"");
    }
}
