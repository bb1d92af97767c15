package dev.anteroom.content.person;

import java.time.Instant;
import java.util.UUID;

/** Who is no longer shown: contracts/events/person.removed. */
record PersonRemoved(UUID personId, Instant removedAt) {}
