package dev.anteroom.chassis.problem;

/**
 * Writes a stack trace without the exceptions' messages, which may hold what a reader typed or a
 * row contains.
 */
public final class SafeTrace {

    private static final int FRAMES = 12;

    private SafeTrace() {}

    /** Class names and the first frames of the failure and of each of its causes. */
    public static String of(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = failure; t != null; t = t.getCause()) {
            text.append(text.isEmpty() ? "" : "\ncaused by ").append(t.getClass().getName());
            StackTraceElement[] frames = t.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("\n    at ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
