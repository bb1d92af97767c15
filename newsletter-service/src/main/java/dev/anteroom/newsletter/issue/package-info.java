/** Issues: an article that goes out by mail, the letter of it, and the account of every letter. */
@NullMarked
package dev.anteroom.newsletter.issue;

import org.jspecify.annotations.NullMarked;
