/** The desk of people's profiles. */
@NullMarked
package dev.anteroom.content.person.studio;

import org.jspecify.annotations.NullMarked;
