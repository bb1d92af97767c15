package dev.anteroom.chassis.capability;

import java.util.UUID;

/**
 * What a verified derived token says.
 *
 * @param subject whom or what the link is about, such as a subscriber
 * @param generation the subject's link generation when the link was made; raise the stored one to
 *     revoke all earlier links
 */
public record DerivedToken(UUID subject, int generation) {}
