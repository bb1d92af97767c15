package dev.anteroom.content.feed;

import java.time.Instant;

/**
 * An article as feeds carry it.
 *
 * @param id names the article for ever, whatever becomes of its address
 * @param url absolute
 * @param html the whole body with absolute links
 */
record FeedItem(
        String id,
        String url,
        String title,
        String summary,
        String html,
        String author,
        Instant published) {}
