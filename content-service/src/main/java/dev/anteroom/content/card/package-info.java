/** How articles, people and topics look wherever they are mentioned. */
@NullMarked
package dev.anteroom.content.card;

import org.jspecify.annotations.NullMarked;
