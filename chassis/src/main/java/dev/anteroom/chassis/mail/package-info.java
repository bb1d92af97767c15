/**
 * Mail: a ledger that knows of every letter whether it was sent, and the letters themselves. Plan a
 * letter with {@link dev.anteroom.chassis.mail.MailLedger} and give a {@link
 * dev.anteroom.chassis.mail.LetterRenderer} for its kind; the rest happens by itself.
 */
@NullMarked
package dev.anteroom.chassis.mail;

import org.jspecify.annotations.NullMarked;
