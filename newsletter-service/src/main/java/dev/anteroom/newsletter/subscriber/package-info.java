/** Subscribers: one row for each address, their consent as evidence, and how they end it. */
@NullMarked
package dev.anteroom.newsletter.subscriber;

import org.jspecify.annotations.NullMarked;
