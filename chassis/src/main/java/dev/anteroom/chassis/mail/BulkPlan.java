package dev.anteroom.chassis.mail;

import java.util.Map;
import java.util.UUID;

/**
 * Letters to many, planned by one statement ({@code INSERT … SELECT}) however many they are.
 *
 * @param kind as in {@link PlannedLetter}
 * @param reference what they are about
 * @param occasion as in {@link PlannedLetter}
 * @param recipients a query of one column, the recipients' UUIDs, with named parameters; constant
 *     text of the program, never built from input
 * @param parameters the query's parameters; the names {@code kind}, {@code reference} and {@code
 *     occasion} are taken
 */
public record BulkPlan(
        String kind,
        UUID reference,
        int occasion,
        String recipients,
        Map<String, Object> parameters) {

    public BulkPlan {
        parameters = Map.copyOf(parameters);
    }
}
