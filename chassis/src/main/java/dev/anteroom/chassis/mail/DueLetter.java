package dev.anteroom.chassis.mail;

import java.util.UUID;

/**
 * A letter whose turn has come.
 *
 * @param id the ledger's row
 * @param kind kind of letter
 * @param reference what it is about
 * @param recipient who it is for
 * @param occasion the number of the occasion
 * @param attempt the number of this attempt, from 1
 */
public record DueLetter(
        UUID id, String kind, UUID reference, UUID recipient, int occasion, int attempt) {}
