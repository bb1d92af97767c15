/** The desk of the site's settings. */
@NullMarked
package dev.anteroom.content.site.studio;

import org.jspecify.annotations.NullMarked;
