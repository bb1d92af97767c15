/** The ledger in the database: plans, claims, attempts, outcomes and what a dead sender left. */
@NullMarked
package dev.anteroom.chassis.mail.ledger;

import org.jspecify.annotations.NullMarked;
