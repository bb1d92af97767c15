package dev.anteroom.gateway.cache;

import java.time.Instant;

/**
 * What is noted before the origin is asked.
 *
 * @param purges the count of purges
 * @param asked when
 */
record Departure(long purges, Instant asked) {}
