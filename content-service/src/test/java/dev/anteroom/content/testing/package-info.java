/** What the tests of all features share: one running service with the demo practice. */
@NullMarked
package dev.anteroom.content.testing;

import org.jspecify.annotations.NullMarked;
