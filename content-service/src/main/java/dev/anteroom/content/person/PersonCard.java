package dev.anteroom.content.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as lists and author boxes show them.
 *
 * @param nextFree the first time at which they can be booked, if any is known
 */
public record PersonCard(Person person, @Nullable Instant nextFree) {}
