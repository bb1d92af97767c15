package dev.anteroom.chassis.staff;

/** What a staff account may do. */
public enum Role {
    /** Runs the practice: everything but other people's clients. */
    OWNER,
    /** Has clients, hours and articles of their own. */
    PRACTITIONER,
    /** Writes and publishes for the practice. */
    EDITOR
}
