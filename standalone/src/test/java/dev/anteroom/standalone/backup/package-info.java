/** Tests of the backup file. */
@NullMarked
package dev.anteroom.standalone.backup;

import org.jspecify.annotations.NullMarked;
