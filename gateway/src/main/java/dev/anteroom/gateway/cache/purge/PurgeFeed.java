package dev.anteroom.gateway.cache.purge;

/** Where purges come from. */
@FunctionalInterface
public interface PurgeFeed {

    /** False while purges may have been told that are not heard yet. */
    boolean isInReach();
}
