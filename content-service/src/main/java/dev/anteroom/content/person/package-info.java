/** Who works in the practice. */
@NullMarked
package dev.anteroom.content.person;

import org.jspecify.annotations.NullMarked;
