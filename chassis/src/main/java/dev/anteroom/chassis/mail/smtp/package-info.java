/** Hands one letter at a time to an SMTP server and says exactly what became of it. */
@NullMarked
package dev.anteroom.chassis.mail.smtp;

import org.jspecify.annotations.NullMarked;
