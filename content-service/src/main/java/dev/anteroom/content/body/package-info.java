/**
 * Bodies of articles, pages and people: written as Markdown, shown as a small clean HTML
 * vocabulary.
 */
@NullMarked
package dev.anteroom.content.body;

import org.jspecify.annotations.NullMarked;
