package dev.anteroom.gateway.identity.signin;

import java.util.UUID;

/** What becomes of a proof. */
sealed interface SignInOutcome {

    /** It holds. */
    record Welcome(UUID account, ReturnPath returnPath) implements SignInOutcome {}

    /**
     * The digits are others.
     *
     * @param triesLeft how often they may be typed again; 1 or more
     */
    record WrongCode(int triesLeft) implements SignInOutcome {}

    /** Used, too old, tried too often, revoked or never given: one has to ask anew. */
    record Expired() implements SignInOutcome {}
}
