/** Pages that staff write, such as /about. */
@NullMarked
package dev.anteroom.content.page;

import org.jspecify.annotations.NullMarked;
