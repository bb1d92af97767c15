package dev.anteroom.booking.slot;

/** What the rules say about one start: a slot, or why not. */
public sealed interface Judgement permits Slot, Refusal {}
