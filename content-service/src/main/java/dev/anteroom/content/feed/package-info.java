/** What machines read: feed, sitemap, robots, llms. */
@NullMarked
package dev.anteroom.content.feed;

import org.jspecify.annotations.NullMarked;
