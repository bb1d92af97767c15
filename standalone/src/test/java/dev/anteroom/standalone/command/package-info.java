/** Tests of the command line, and of what crashes leave behind. */
@NullMarked
package dev.anteroom.standalone.command;

import org.jspecify.annotations.NullMarked;
