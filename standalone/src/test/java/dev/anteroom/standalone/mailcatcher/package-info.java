/** Tests of the mail catcher over its real doors. */
@NullMarked
package dev.anteroom.standalone.mailcatcher;

import org.jspecify.annotations.NullMarked;
