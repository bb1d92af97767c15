/** Articles: written, published with or without mail, withdrawn; and how readers find them. */
@NullMarked
package dev.anteroom.content.article;

import org.jspecify.annotations.NullMarked;
