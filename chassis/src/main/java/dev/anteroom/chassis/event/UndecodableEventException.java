package dev.anteroom.chassis.event;

import java.io.Serial;

/** A record that is not one of our events, or whose data is not what its type says: poison. */
public final class UndecodableEventException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public UndecodableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
