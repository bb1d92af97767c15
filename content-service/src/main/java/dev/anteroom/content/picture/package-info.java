/** Pictures: refused or written anew when uploaded, kept in the database, served for ever. */
@NullMarked
package dev.anteroom.content.picture;

import org.jspecify.annotations.NullMarked;
