package dev.anteroom.standalone.site;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Lets the steps of a start through until it is shut. Whoever stops a site that is still starting
 * shuts it first, so that nothing is started behind their back.
 */
final class Gate {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile boolean shut;

    /**
     * Takes one step; several may be under way.
     *
     * @throws IllegalStateException when the gate is shut
     */
    void step(Runnable step) {
        lock.readLock().lock();
        try {
            if (shut) {
                throw new IllegalStateException("The site is being stopped");
            }
            step.run();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Lets nothing more through, once all steps under way are done; false when it was shut before.
     */
    boolean shut() {
        lock.writeLock().lock();
        try {
            boolean first = !shut;
            shut = true;
            return first;
        } finally {
            lock.writeLock().unlock();
        }
    }

    boolean isShut() {
        return shut;
    }
}
