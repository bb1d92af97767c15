package dev.anteroom.content.twin.one;

import dev.anteroom.content.twin.two.WrongTwo;

/** The twin of a rule: one half of a cycle of packages, which must not be. */
public record WrongOne(WrongTwo other) {}
