/** What the pages of several features share: dates in words, freshness, structured data. */
@NullMarked
package dev.anteroom.content.view;

import org.jspecify.annotations.NullMarked;
