package dev.anteroom.chassis.staff;

import java.io.Serial;

/** The gateway's key set cannot be read, so nobody can tell whether a token is good. */
final class KeysAwayException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    KeysAwayException(Throwable cause) {
        super("The key set of anteroom.identity.jwks-uri cannot be read", cause);
    }
}
