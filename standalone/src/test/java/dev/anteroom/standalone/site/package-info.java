/** Tests of whole sites with real processes. */
@NullMarked
package dev.anteroom.standalone.site;

import org.jspecify.annotations.NullMarked;
