package dev.anteroom.content.person;

import java.util.UUID;

/** Names a person of the practice for ever; booking-service knows them by it too. */
public record PersonId(UUID value) {}
