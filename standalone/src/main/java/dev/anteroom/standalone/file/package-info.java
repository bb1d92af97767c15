/** How files get to the disk. */
@NullMarked
package dev.anteroom.standalone.file;

import org.jspecify.annotations.NullMarked;
