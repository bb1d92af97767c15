package dev.anteroom.chassis.mail;

/**
 * The letter must not be sent.
 *
 * @param reason lower-case words joined by hyphens for the ledger, such as {@code unsubscribed};
 *     nothing about the person
 */
public record Suppressed(String reason) implements Rendering {

    public Suppressed {
        if (!reason.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("Not a reason: " + reason);
        }
    }
}
