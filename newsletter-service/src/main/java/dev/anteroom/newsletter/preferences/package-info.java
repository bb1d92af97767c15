/** A subscriber's own page, opened by the link in their letters, and new links to it. */
@NullMarked
package dev.anteroom.newsletter.preferences;

import org.jspecify.annotations.NullMarked;
