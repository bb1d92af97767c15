/** Catches every letter that the site sends, keeps it, and shows it on a page. */
@NullMarked
package dev.anteroom.standalone.mailcatcher;

import org.jspecify.annotations.NullMarked;
