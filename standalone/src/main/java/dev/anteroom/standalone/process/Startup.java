package dev.anteroom.standalone.process;

/** How the JVMs of a site are started. */
public enum Startup {
    /** From their AOT caches, where there are any. */
    FAST,
    /** To make the caches that are missing, which takes longer and is written when they stop. */
    TRAINING
}
