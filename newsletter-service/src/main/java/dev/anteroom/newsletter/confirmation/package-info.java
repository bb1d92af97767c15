/** Double opt-in: signing up, the confirmation letter, and the click that makes it count. */
@NullMarked
package dev.anteroom.newsletter.confirmation;

import org.jspecify.annotations.NullMarked;
