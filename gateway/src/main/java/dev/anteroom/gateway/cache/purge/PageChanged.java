package dev.anteroom.gateway.cache.purge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code page.changed} event says.
 *
 * @param keys surrogate keys of the pages that are old now; null if the event names none, so that
 *     any page may be
 */
record PageChanged(@Nullable List<String> keys) {}
