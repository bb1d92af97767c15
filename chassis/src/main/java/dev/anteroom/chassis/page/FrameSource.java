package dev.anteroom.chassis.page;

/**
 * Gives the frame that pages stand in. Each service answers from its own copy of the site's
 * settings; the answer should come from memory, since every page asks.
 */
@FunctionalInterface
public interface FrameSource {

    Frame frame();
}
