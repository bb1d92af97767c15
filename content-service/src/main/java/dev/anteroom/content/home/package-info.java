/** The first page of the site. */
@NullMarked
package dev.anteroom.content.home;

import org.jspecify.annotations.NullMarked;
