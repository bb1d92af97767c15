/** Lists and records inside jsonb columns. */
@NullMarked
package dev.anteroom.content.column;

import org.jspecify.annotations.NullMarked;
