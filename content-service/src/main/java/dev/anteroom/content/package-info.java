/**
 * What the practice publishes: articles, pages, people, topics, pictures, feeds and the site's
 * settings.
 */
@NullMarked
package dev.anteroom.content;

import org.jspecify.annotations.NullMarked;
