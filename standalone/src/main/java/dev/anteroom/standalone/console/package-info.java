/** What the person who typed the command is told. */
@NullMarked
package dev.anteroom.standalone.console;

import org.jspecify.annotations.NullMarked;
