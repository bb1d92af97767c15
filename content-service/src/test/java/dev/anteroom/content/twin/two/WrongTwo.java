package dev.anteroom.content.twin.two;

import dev.anteroom.content.twin.one.WrongOne;

/** The twin of a rule: one half of a cycle of packages, which must not be. */
public record WrongTwo(WrongOne other) {}
