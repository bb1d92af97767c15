/** The desk of staff-written pages. */
@NullMarked
package dev.anteroom.content.page.studio;

import org.jspecify.annotations.NullMarked;
