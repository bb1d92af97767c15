package dev.anteroom.gateway.intruder.first;

import dev.anteroom.gateway.intruder.second.Second;
import org.jspecify.annotations.Nullable;

/** Half of a cycle, so that the rule is seen to fail. */
public record First(@Nullable Second second) {}
