/** The site itself: its name, looks, navigation and standing notices. */
@NullMarked
package dev.anteroom.content.site;

import org.jspecify.annotations.NullMarked;
