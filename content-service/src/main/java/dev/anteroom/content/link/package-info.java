/** Links that are safe to show, wherever they were written. */
@NullMarked
package dev.anteroom.content.link;

import org.jspecify.annotations.NullMarked;
