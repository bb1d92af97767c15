package dev.anteroom.gateway.identity.session;

import dev.anteroom.chassis.staff.Staff;
import java.time.Instant;
import java.util.UUID;

/**
 * A signed-in browser.
 *
 * @param staff what its requests may do
 * @param accountName what colleagues call its owner
 * @param browser a few words by which its owner recognises it
 * @param seenAt its last request, to the minute
 */
public record Session(UUID id, Staff staff, String accountName, String browser, Instant seenAt) {}
