package dev.anteroom.content.page;

import java.util.UUID;

/** Names a staff-written page for ever. */
public record PageId(UUID value) {}
