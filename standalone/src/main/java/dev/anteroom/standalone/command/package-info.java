/** What can be asked of the launcher on the command line. */
@NullMarked
package dev.anteroom.standalone.command;

import org.jspecify.annotations.NullMarked;
