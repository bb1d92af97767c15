/** The writing desk of articles. */
@NullMarked
package dev.anteroom.content.article.studio;

import org.jspecify.annotations.NullMarked;
