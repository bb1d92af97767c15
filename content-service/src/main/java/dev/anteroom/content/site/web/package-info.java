/** What pages fetch to look like the practice. */
@NullMarked
package dev.anteroom.content.site.web;

import org.jspecify.annotations.NullMarked;
