package dev.anteroom.newsletter.intruder.first;

import dev.anteroom.newsletter.confirmation.RequestSubscription;
import dev.anteroom.newsletter.intruder.second.Second;

/** Breaks the rules of the architecture, so that they are seen to fail. */
public record First(Second second, RequestSubscription above) {}
