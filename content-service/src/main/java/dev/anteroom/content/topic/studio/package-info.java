/** The desk of topics. */
@NullMarked
package dev.anteroom.content.topic.studio;

import org.jspecify.annotations.NullMarked;
