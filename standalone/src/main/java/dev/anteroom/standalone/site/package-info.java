/** The whole site: what belongs to it, where it lies, how it starts and stops. */
@NullMarked
package dev.anteroom.standalone.site;

import org.jspecify.annotations.NullMarked;
