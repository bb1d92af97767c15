/** Serves the layout's files. */
@NullMarked
package dev.anteroom.gateway.asset;

import org.jspecify.annotations.NullMarked;
