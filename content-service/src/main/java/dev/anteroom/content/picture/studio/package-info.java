/** The desk of pictures. */
@NullMarked
package dev.anteroom.content.picture.studio;

import org.jspecify.annotations.NullMarked;
