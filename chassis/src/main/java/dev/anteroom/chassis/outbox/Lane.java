package dev.anteroom.chassis.outbox;

/** A key of a topic: what a relay claims, and within which order holds. */
record Lane(String topic, String key) {}
