package dev.anteroom.chassis.testing;

/** A real system that a test needs. */
public enum Backend {
    /** A fresh database with a role of its own. */
    POSTGRES,
    /** A broker; topics get three partitions when first used. */
    KAFKA,
    /** An SMTP server whose letters can be read: {@link Mailbox}. */
    MAIL,
    /** The keys that staff tokens are verified with: {@link StaffTokens}. */
    IDENTITY
}
