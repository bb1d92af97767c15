/** The postroom: claims due letters, has them written and hands them over, many at a time. */
@NullMarked
package dev.anteroom.chassis.mail.sending;

import org.jspecify.annotations.NullMarked;
