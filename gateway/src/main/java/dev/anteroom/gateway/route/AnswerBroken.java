package dev.anteroom.gateway.route;

/**
 * A service broke off in the middle of its answer. Holds no cause, so that Spring does not take it
 * for a visitor who left, and ends the visitor's connection instead of the page.
 */
final class AnswerBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnswerBroken() {
        super("The service broke off its answer", null, false, false);
    }
}
