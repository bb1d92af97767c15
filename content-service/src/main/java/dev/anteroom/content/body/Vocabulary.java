package dev.anteroom.content.body;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that a body may consist of: headings 2 to 4 with anchors, paragraphs, lists, quotes,
 * code, tables, figures of this site's own pictures, footnotes, links. Everything else is left out,
 * whoever wrote it.
 */
final class Vocabulary {

    static final Pattern OWN_PICTURE = Pattern.compile("/media/[0-9a-f]{32}\\.(?:svg|png|jpg)");

    private static final Pattern ANCHOR =
            Pattern.compile("(?:s-|fn-|fnref-)[\\p{L}\\p{M}\\p{N}_-]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern CLASS =
            Pattern.compile(
                    "footnote-ref|footnote-backref|footnotes|table-scroll|align-[a-z]+|language-[a-z0-9+-]+");

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements("p", "br", "hr", "strong", "em", "blockquote", "code", "pre")
                    .allowElements("ul", "ol", "li", "h2", "h3", "h4", "sup", "section", "div")
                    .allowElements("table", "thead", "tbody", "tr", "th", "td")
                    .allowElements("figure", "figcaption", "img", "a")
                    .allowUrlProtocols("https", "http", "mailto", "tel", "sms")
                    .allowAttributes("href", "aria-label")
                    .onElements("a")
                    .allowAttributes("id")
                    .matching(ANCHOR)
                    .onElements("h2", "h3", "h4", "a", "li")
                    .allowAttributes("class")
                    .matching(CLASS)
                    .onElements("a", "sup", "section", "div", "code", "th", "td")
                    .allowAttributes("tabindex")
                    .matching(Pattern.compile("0"))
                    .onElements("div")
                    .allowAttributes("src")
                    .matching(OWN_PICTURE)
                    .onElements("img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowAttributes("width", "height")
                    .matching(NUMBER)
                    .onElements("img")
                    .allowAttributes("loading", "decoding")
                    .matching(Pattern.compile("lazy|async"))
                    .onElements("img")
                    .allowAttributes("start")
                    .matching(NUMBER)
                    .onElements("ol")
                    .toFactory();

    private Vocabulary() {}

    static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
