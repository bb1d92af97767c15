/** Mail: an SMTP transport and a ledger that knows of every letter whether it was sent. */
@NullMarked
package dev.anteroom.chassis.mail;

import org.jspecify.annotations.NullMarked;
