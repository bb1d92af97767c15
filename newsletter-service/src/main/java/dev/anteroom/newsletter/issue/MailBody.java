package dev.anteroom.newsletter.issue;

import dev.anteroom.chassis.page.PageSettings;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An article's body as it stands in a letter: every link and picture with its whole address. */
final class MailBody {

    /** The site's own SVG: few mail programs show one, and the site has each as PNG too. */
    private static final Pattern PIXELS = Pattern.compile("(/media/[0-9a-f]{32})\\.svg$");

    private static final Pattern SIZE = Pattern.compile("[0-9]{1,5}");

    /** As wide as the text of a letter: some mail programs know of no other limit. */
    private static final int WIDEST = 552;

    private final PageSettings site;

    MailBody(PageSettings site) {
        this.site = site;
    }

    /** HTML for the letter. */
    String html(Issue issue) {
        Document body = Jsoup.parseBodyFragment(issue.html(), site.publicUrl() + issue.path());
        body.outputSettings().prettyPrint(false);
        body.select("a[href]").forEach(link -> link.attr("href", address(link, "href")));
        body.select("img[src]").forEach(MailBody::prepare);
        return body.body().html();
    }

    /** Links within the article lead to the article's page. */
    private static String address(Element element, String attribute) {
        String whole = element.absUrl(attribute);
        return whole.isEmpty() ? element.attr(attribute) : whole;
    }

    private static void prepare(Element picture) {
        picture.attr("src", PIXELS.matcher(address(picture, "src")).replaceFirst("$1.png"));
        picture.removeAttr("srcset").removeAttr("loading").removeAttr("sizes");
        int width = pixels(picture, "width");
        int height = pixels(picture, "height");
        if (width == 0 || width > WIDEST) {
            picture.attr("width", String.valueOf(WIDEST)).removeAttr("height");
            if (width > 0 && height > 0) {
                picture.attr("height", String.valueOf(Math.round(height * (float) WIDEST / width)));
            }
        }
    }

    /** A size as the site writes it, zero where there is none. */
    private static int pixels(Element picture, String side) {
        String text = picture.attr(side);
        return SIZE.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    /** The same as plain text, lines as long as they are. */
    String text(Issue issue) {
        Document body = Jsoup.parseBodyFragment(issue.html(), site.publicUrl() + issue.path());
        StringBuilder text = new StringBuilder();
        for (Element block : body.select("h1,h2,h3,h4,p,li,blockquote,figcaption,tr")) {
            if (block.parents().stream().noneMatch(MailBody::isTextBlock)) {
                text.append(line(block)).append("\n\n");
            }
        }
        return text.toString().strip();
    }

    private static boolean isTextBlock(Element element) {
        return element.is("p,li,blockquote,figcaption,tr");
    }

    private static String line(Element block) {
        block.select("a[href^=/], a[href^=http]")
                .forEach(link -> link.appendText(" (" + link.absUrl("href") + ")"));
        String words = block.text();
        return switch (block.tagName()) {
            case "h1", "h2", "h3", "h4" -> words.toUpperCase(Locale.ROOT);
            case "li" -> "- " + words;
            case "blockquote" -> "> " + words;
            case "figcaption" -> "[" + words + "]";
            default -> words;
        };
    }
}
