/** Asking a site as a browser does, for tests of what keeps it running. */
@NullMarked
package dev.anteroom.standalone.visit;

import org.jspecify.annotations.NullMarked;
