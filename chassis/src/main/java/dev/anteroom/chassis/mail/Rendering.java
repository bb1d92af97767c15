package dev.anteroom.chassis.mail;

/** What a renderer answers. */
public sealed interface Rendering permits Letter, Suppressed {}
