/** What articles are about. */
@NullMarked
package dev.anteroom.content.topic;

import org.jspecify.annotations.NullMarked;
