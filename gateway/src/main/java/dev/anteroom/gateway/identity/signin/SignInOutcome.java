package dev.anteroom.gateway.identity.signin;

import java.time.Duration;
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

    /**
     * So many wrong codes were typed for the address today that none is taken; its links still are.
     *
     * @param pause until codes are taken again
     */
    record CodesPaused(Duration pause) implements SignInOutcome {}

    /** Used, too old, tried too often, revoked or never given: one has to ask anew. */
    record Expired() implements SignInOutcome {}
}
