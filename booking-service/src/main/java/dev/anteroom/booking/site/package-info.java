/** The site's name, colours and navigation, as content-service tells of them. */
@NullMarked
package dev.anteroom.booking.site;

import org.jspecify.annotations.NullMarked;
