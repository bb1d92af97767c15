/** A real browser for tests, and the two judges of pages: axe and the Nu HTML checker. */
@NullMarked
package dev.anteroom.standalone.browser;

import org.jspecify.annotations.NullMarked;
