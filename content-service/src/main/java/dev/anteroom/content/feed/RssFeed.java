package dev.anteroom.content.feed;

import dev.anteroom.content.site.Site;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * RSS 2.0 with whole articles (content module), as https://www.rssboard.org/rss-profile advises.
 */
final class RssFeed {

    /** RFC 822 with a four-digit year and a two-digit day. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private RssFeed() {}

    static String write(Site site, String publicUrl, List<FeedItem> items) {
        XmlDocument xml = new XmlDocument();
        xml.element(
                "rss",
                () -> {
                    xml.attribute("version", "2.0")
                            .attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/")
                            .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                            .attribute("xmlns:atom", "http://www.w3.org/2005/Atom");
                    xml.element("channel", () -> channel(xml, site, publicUrl, items));
                });
        return xml.end();
    }

    private static void channel(
            XmlDocument xml, Site site, String publicUrl, List<FeedItem> items) {
        xml.element("title", site.name())
                .element("link", publicUrl + "/")
                .element(
                        "description",
                        site.description().isBlank() ? site.name() : site.description())
                .element("language", "en")
                .element(
                        "atom:link",
                        () ->
                                xml.attribute("href", publicUrl + "/feed.xml")
                                        .attribute("rel", "self")
                                        .attribute("type", "application/rss+xml"));
        items.stream()
                .map(FeedItem::published)
                .max(Instant::compareTo)
                .ifPresent(newest -> xml.element("lastBuildDate", DATE.format(newest)));
        items.forEach(item -> xml.element("item", () -> item(xml, item)));
    }

    private static void item(XmlDocument xml, FeedItem item) {
        xml.element("title", item.title())
                .element("link", item.url())
                .element(
                        "guid",
                        () -> {
                            xml.attribute("isPermaLink", "false");
                            xml.text("urn:uuid:" + item.id());
                        })
                .element("pubDate", DATE.format(item.published()))
                .element("dc:creator", item.author())
                .element("description", item.summary())
                .element("content:encoded", item.html());
    }
}
