/** The launcher: the whole site on one machine from one command. */
@NullMarked
package dev.anteroom.standalone;

import org.jspecify.annotations.NullMarked;
