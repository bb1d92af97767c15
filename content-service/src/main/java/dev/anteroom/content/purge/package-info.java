/** Tells every gateway which cached pages a change has made old. */
@NullMarked
package dev.anteroom.content.purge;

import org.jspecify.annotations.NullMarked;
