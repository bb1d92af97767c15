/** The pages on which readers find articles. */
@NullMarked
package dev.anteroom.content.article.web;

import org.jspecify.annotations.NullMarked;
