/** The pages that staff wrote. */
@NullMarked
package dev.anteroom.content.page.web;

import org.jspecify.annotations.NullMarked;
